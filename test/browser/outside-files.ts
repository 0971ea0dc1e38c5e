import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const example = join(import.meta.dirname, '../../public/examples/thuiszorg.json')

export const goodText = readFileSync(example, 'utf8')

export interface OutsideFile {
  readonly name: string
  readonly bytes: Buffer
  readonly said: RegExp
}

function row(name: string, bytes: Buffer | string, said: RegExp): OutsideFile {
  return { name, bytes: Buffer.from(bytes as string), said }
}

const afterBrace = (json: string) => goodText.replace('{', `{${json},`)

/** One of each kind of what goes wrong, by accident or on purpose. */
export const badFiles: readonly OutsideFile[] = [
  row('afgebroken.json', goodText.slice(0, 5000), /houdt op/),
  row('proto.json', afterBrace('"__proto__":{"isAdmin":true}'), /__proto__/),
  row('constructor.json', afterBrace('"constructor":{"prototype":{"isAdmin":true}}'), /constructor/),
  row('dubbel.json', afterBrace('"format":"baatwijzer"'), /staat er twee keer/),
  row('script.json', '<img src=x onerror="window.__xss=1">', /img src=x/),
  row('sleutel.json', afterBrace('"<img src=x onerror=window.__xss=1>":1'), /onerror/),
  row('windows.json', Buffer.from(goodText.replace('Voorbeeld', 'Co\xf6rdinatie'), 'latin1'), /UTF-8/),
  row('map.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /houdt op voordat het af is/),
  row('half.json.gz', gzipSync(goodText).subarray(0, -10), /niet heel/),
  row('twee.json.gz', Buffer.concat([gzipSync(goodText), gzipSync(goodText)]), /niet heel/),
  row('bedrag.json', goodText.replace('"value": "0.0403"', '"value": "1e1000000000"'), /1e1000000000/),
]

const million = 1_000_000
const keys = Array.from({ length: 240_000 }, (_, n) => `"naam${String(n)}":1`).join()

/** What would stop a program that reads before it counts. */
export const bombs: readonly OutsideFile[] = [
  row('diep.json', '['.repeat(2.4 * million) + ']'.repeat(2.4 * million), /dieper genest/),
  row('cijfers.json', goodText.replace('"value": "0.0403"', `"value": "${'9'.repeat(4 * million)}"`), /999/),
  row('getal.json', goodText.replace('"value": "0.0403"', `"value": ${'9'.repeat(4 * million)}`), /tekst/),
  row('bom.json.gz', gzipSync(Buffer.alloc(256 * million, ' ')), /Uitgepakt is dit meer dan 5\.000 kB/),
  row('sleutels.json', afterBrace(keys), /niet bekend/),
  row('reeks.json', `{"a":[${'1,'.repeat(2 * million)}1]}`, /gegevens/),
  row('groot.json', Buffer.alloc(50 * million, 'x'), /Meer dan 5\.000 kB kan niet/),
]
