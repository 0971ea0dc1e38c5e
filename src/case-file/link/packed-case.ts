import { GZIP_HEADER, gunzip, gzip } from '../gzip.ts'
import { joinBytes } from '../join-bytes.ts'
import { FIRST_SHORT_FORM, LEFT_OUT, LINK_FORM, SHORT_FORM } from '../link-form.ts'
import type { Reason } from '../refusal.ts'
import { DICTIONARY, FIRST_DICTIONARY } from './dictionary.ts'
import { packShort, unpackShort } from './short-form.ts'

type Bytes = Uint8Array<ArrayBuffer>

const DICTIONARIES: ReadonlyMap<number, Bytes> = new Map([
  [FIRST_SHORT_FORM, FIRST_DICTIONARY],
  [SHORT_FORM, DICTIONARY],
])

/** The text of a case in the form that makes it shortest, behind the byte that says which. */
export async function pack(text: Bytes): Promise<Bytes> {
  const short = packShort(text)
  const plain = (await gzip(text)).subarray(GZIP_HEADER)
  return short.length <= plain.length
    ? joinBytes([Uint8Array.of(SHORT_FORM), short])
    : joinBytes([Uint8Array.of(LINK_FORM), plain])
}

export async function unpack(packed: Bytes): Promise<Bytes | Reason> {
  const [form] = packed
  if (form === undefined) return { code: 'broken-link' }
  const dictionary = DICTIONARIES.get(form)
  if (form !== LINK_FORM && dictionary === undefined) return { code: 'unknown-link-form', form }
  const rest = packed.subarray(1)
  const unpacked = await (dictionary === undefined
    ? gunzip(joinBytes([LEFT_OUT, rest]))
    : unpackShort(rest, dictionary))
  // Whoever has a link knows nothing of compression.
  return 'code' in unpacked && unpacked.code === 'broken-compression' ? { code: 'broken-link' } : unpacked
}
