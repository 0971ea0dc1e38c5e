import { gzipSync } from 'node:zlib'
import { toBase64Url } from '../../../src/case-file/base64url.ts'
import { linkTextIn } from '../../../src/case-file/link-text.ts'
import { writeLink } from '../../../src/case-file/write-link.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { releasedText } from '../tree.ts'
import type { BadInput } from './bad-input.ts'

const sent = emptyCase('leeg', 'Zorgcoördinatie', 2026)

/** As mail, chat and people make of a link: the case must still open. */
const mangled: readonly (readonly [what: string, mangle: (text: string) => string])[] = [
  ['a space at the end', (text) => `${text} `],
  ['%0A in the middle', (text) => `${text.slice(0, 70)}%0A${text.slice(70)}`],
  ['%0D%0A and %20', (text) => `${text.slice(0, 70)}%0D%0A%20${text.slice(70)}`],
  ['%250A, escaped twice', (text) => `${text.slice(0, 70)}%250A${text.slice(70)}`],
  ['a broken line', (text) => `${text.slice(0, 76)}\r\n${text.slice(76)}`],
  ['a broken line of quoted-printable', (text) => `${text.slice(0, 76)}=\r\n${text.slice(76)}`],
  ['= and %3D at the end', (text) => `${text}=%3D`],
  ['a full stop', (text) => `${text}.`],
  ['a bracket', (text) => `${text})`],
  ['an angle bracket', (text) => `${text}>`],
  ['an angle bracket, escaped', (text) => `${text}%3E.`],
  ['a greeting after an empty line', (text) => `${text}\n\nGroeten, Jan`],
]

function opened(what: string, mangle: (text: string) => string): BadInput {
  return {
    id: 'L04',
    what: `a link with ${what}`,
    outside: async () => ({
      link: linkTextIn(`Zie <https://x.nl/b/#/link/${mangle(await writeLink(sent))}`) ?? '',
    }),
    becomes: (c) => c,
    expected: sent,
  }
}

/** A link around bytes of gzip as we never write them. */
function linkOf(packed: Uint8Array, form = 1): () => { readonly link: string } {
  return () => ({ link: toBase64Url(Uint8Array.from([form, ...packed.subarray(10)])) })
}

function badChecksum(): Uint8Array {
  const packed = gzipSync(releasedText)
  const at = packed.length - 6
  packed[at] = (packed[at] ?? 0) ^ 1
  return packed
}

const member = gzipSync(releasedText)
const millionsOfSpaces = gzipSync(' '.repeat(20_000_000), { level: 9 })
const broken = { code: 'broken-link' } as const

export const links: readonly BadInput[] = [
  {
    id: 'L02',
    what: 'a link that unpacks to 20 MB',
    outside: linkOf(millionsOfSpaces),
    refusal: { code: 'unpacks-too-large', limit: 5_000_000 },
  },
  ...mangled.map(([what, mangle]) => opened(what, mangle)),
  {
    id: 'L04',
    what: 'a comma in the middle',
    outside: async () => ({ link: `A,${await writeLink(sent)}` }),
    refusal: broken,
  },
  {
    id: 'L04',
    what: 'a link that was cut off',
    outside: async () => ({ link: (await writeLink(sent)).slice(0, -40) }),
    refusal: broken,
  },
  ...['__proto__', '\u0000', '<script>', '', '%00'].map((link): BadInput => ({
    id: 'L07',
    what: JSON.stringify(link),
    outside: () => ({ link }),
    refusal: broken,
  })),
  {
    id: 'L11',
    what: 'a link of more than 32 000 characters',
    outside: () => ({ link: 'A'.repeat(32_001) }),
    refusal: { code: 'link-too-long', length: 32_001, limit: 32_000 },
  },
  {
    id: 'L13',
    what: 'a second member of gzip',
    outside: linkOf(Buffer.concat([member, member])),
    refusal: broken,
  },
  {
    id: 'L13',
    what: 'a second member without anything in it',
    outside: linkOf(Buffer.concat([member, gzipSync('')])),
    refusal: broken,
  },
  {
    id: 'L13',
    what: 'bytes after the end',
    outside: linkOf(Buffer.concat([member, Buffer.from('abc')])),
    refusal: broken,
  },
  { id: 'L13', what: 'a checksum that is not right', outside: linkOf(badChecksum()), refusal: broken },
  {
    id: 'L13',
    what: 'an unknown way of packing',
    outside: linkOf(member, 5),
    refusal: { code: 'unknown-link-form', form: 5 },
  },
  {
    id: 'L13',
    what: 'two files in one',
    outside: linkOf(gzipSync(releasedText + releasedText)),
    refusal: { code: 'trailing-data' },
  },
]
