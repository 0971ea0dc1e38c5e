import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../../src/case-file/workbook/xml/read-xml.ts'
import { qualified, type XmlElement } from '../../../src/case-file/workbook/xml/xml-element.ts'
import { sized } from '../../tooling/size.ts'

/** More of them before a release, as in mutants.test.ts. */
const RUNS = sized(3_000, 40_000)

const GOOD = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a sheet --><x:s xmlns:x="urn:x" xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="urn:r">
<row r="1" r:id='a&#x41;"'><c t = "s"><v>1 &lt; 2 &amp;&#233;</v><f/></c ><x:c/></row><?go on?>
<a xmlns="" b="é\tü"><![CDATA[<&]]>]]&gt;</a></x:s>
`

/** What a reader saw: what opened with which attributes, and what closed with which text. Or that it is no XML. */
type Seen = readonly string[] | 'no XML'

function seenHere(text: string): Seen {
  const seen: string[] = []
  const open = (element: XmlElement) => {
    seen.push(`<${element.name} ${JSON.stringify([...element.attributes].sort())}`)
    return null
  }
  const close = (element: XmlElement) => {
    seen.push(`>${element.name} ${element.text}`)
    return null
  }
  return readXml({ name: 'part', text }, { open, close }) === null ? seen : 'no XML'
}

/** The same by a reader that others have written and that keeps to the standard. */
function seenBySaxes(text: string): Seen {
  const parser = new SaxesParser({ xmlns: true })
  const seen: string[] = []
  const texts = ['']
  parser.on('doctype', () => {
    throw new Error('A document type is refused.')
  })
  parser.on('xmldecl', ({ version, encoding = 'UTF-8' }) => {
    if (version !== '1.0' || !/^(?:utf-?8|us-ascii)$/i.test(encoding))
      throw new Error('Another version or encoding is refused.')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const locals = [local, ...Object.values(attributes).map((attribute) => attribute.local)]
    if (locals.some((name) => /^[^\p{L}_]/u.test(name)))
      throw new Error('It lets a name begin with a digit after a prefix.')
    const named = Object.values(attributes)
      .filter((attribute) => attribute.uri !== 'http://www.w3.org/2000/xmlns/')
      .map(({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value])
    seen.push(`<${qualified(uri, local)} ${JSON.stringify(named.sort())}`)
    texts.push('')
  })
  const add = (more: string) => texts.push((texts.pop() ?? '') + more)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ uri, local }) => seen.push(`>${qualified(uri, local)} ${texts.pop()}`))
  try {
    parser.write(text).close()
    return seen
  } catch {
    return 'no XML'
  }
}

test('a good text is read as the other reader reads it', () => {
  expect(seenHere(GOOD)).toEqual(seenBySaxes(GOOD))
  expect(seenHere(GOOD)).toContain('>v 1 < 2 &é')
})

test('so is every text that comes of it by a change, and where one refuses, so does the other', () => {
  const pieces = [
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '/',
    '=',
    ' ',
    '\r',
    ']]>',
    '--',
    'xmlns:x="urn:x"',
    ' r="1"',
    'x:',
    ':',
    '</a>',
    '\0',
    '\uFFFE',
    '<!--',
    '<?xml version="1.0"?>',
    '&#0;',
    '&#x110000;',
    '&lol;',
    'é',
    '1',
  ]
  const change = fc.record({
    at: fc.nat(GOOD.length),
    cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(GOOD.length)),
    put: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...pieces),
      fc.nat(GOOD.length).map((from) => GOOD.slice(from, from + 20)),
    ),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const text = changes.reduce(
        (bent, { at, cut, put }) => bent.slice(0, at) + put + bent.slice(at + cut),
        GOOD,
      )
      expect([text, seenHere(text)]).toEqual([text, seenBySaxes(text)])
    }),
    { numRuns: RUNS },
  )
})

describe('a text is refused where it is wrong', () => {
  test.each<[string, string, object]>([
    ['nothing', '', { code: 'not-xml', line: 1, column: 1, found: '' }],
    ['text before the first element', 'x<a/>', { code: 'not-xml', found: 'x<a/>' }],
    ['two first elements', '<a/>\n<b/>', { code: 'not-xml', line: 2, column: 1, found: '<b/>' }],
    ['an element that closes another', '<a>\n <b></a></b>', { code: 'not-xml', line: 2, column: 5 }],
    ['an element that stays open', '<a><b></b>', { code: 'not-xml', column: 11 }],
    ['a document type', '<!DOCTYPE a><a/>', { code: 'xml-with-dtd' }],
    [
      'another encoding',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
      { code: 'not-xml', line: 1, column: 1 },
    ],
    ['65 elements in each other', '<a>'.repeat(65) + '</a>'.repeat(65), { code: 'not-xml', column: 193 }],
    [
      '101 attributes',
      `<a ${Array.from({ length: 101 }, (_, n) => `a${n}="1"`).join(' ')}/>`,
      { code: 'not-xml', column: 1 },
    ],
    ['a name without end', `<${'a'.repeat(1_000_000)}/>`, { code: 'not-xml', column: 1 }],
  ])('%s', (_, text, refusal) => {
    expect(readXml({ name: 'xl/a.xml', text }, { close: () => null })).toMatchObject({
      ...refusal,
      path: 'xl/a.xml',
    })
  })

  test.each<[string, string]>([
    ['spaces', `<a${' '.repeat(10_000_000)}/>`],
    ['text', `<a>${'x'.repeat(10_000_000)}</a>`],
    ['an attribute', `<a b="${'x'.repeat(10_000_000)}"/>`],
    ['a comment', `<a><!--${'x'.repeat(10_000_000)}--></a>`],
  ])('ten million signs of %s are no reason', (_, text) => {
    expect(readXml({ name: 'part', text }, { close: () => null })).toBeNull()
  })
})
