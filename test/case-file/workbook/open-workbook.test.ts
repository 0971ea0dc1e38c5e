import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cellNamed } from '../../../src/case-file/workbook/cell-named.ts'
import { cellAt } from '../../../src/case-file/workbook/sheet.ts'
import { opened, openedSheet, sheetOf, valueIn } from './opened.ts'
import { sourceOfLibreOffice } from './source-of-libreoffice.ts'
import { inline, relationships, workbookFile } from './workbook-file.ts'

const saved = readFileSync(join(import.meta.dirname, 'saved-by-libreoffice.xlsx'))

describe('E18 a workbook that LibreOffice has saved', () => {
  test('holds in every cell what it held before', async () => {
    for (const name of ['Invoer', 'Mijn blad', 'Verborgen']) {
      const before = await openedSheet(sourceOfLibreOffice(), name)
      const after = await openedSheet(saved, name)
      expect([...after.cells.keys()].sort()).toEqual([...before.cells.keys()].sort())
      const kept = [...before.cells.keys()].filter((reference) => valueIn(before, reference) !== null)
      for (const reference of kept) expect(valueIn(after, reference)).toBe(valueIn(before, reference))
      for (const [reference, { format }] of after.cells)
        expect(before.cells.get(reference)?.format).toBe(format)
    }
  })

  test('has its sheets, names, formulas and merged cells, and what is in a hidden row or sheet', async () => {
    const workbook = await opened(saved)
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Invoer', 'Mijn blad', 'Verborgen'])
    expect(cellNamed(workbook, 'prijs_sensor')).toEqual({
      ok: true,
      value: { sheet: 'Invoer', column: 2, row: 4 },
    })
    expect(cellNamed(workbook, 'LOS')).toEqual({ ok: true, value: { sheet: 'Mijn blad', column: 2, row: 1 } })
    const sheet = await openedSheet(saved)
    expect(cellAt(sheet, 'B5')).toMatchObject({ kind: 'number', text: '0.125' })
    expect(cellAt(sheet, 'A1')).toMatchObject({ kind: 'text', text: 'Bedsensor & meer', formula: false })
    expect(cellAt(sheet, 'B8')).toMatchObject({ kind: 'number', text: '2469.12', formula: true })
    expect(cellAt(sheet, 'B9')).toMatchObject({ kind: 'error', text: '#DIV/0!', formula: true })
    expect(cellAt(sheet, 'C4')).toMatchObject({ kind: 'text', text: '=1+1', formula: false })
    expect(cellAt(await openedSheet(saved, 'mijn blad'), 'B1')).toMatchObject({ text: '0.3', formula: true })
  })

  test('E12 of merged cells each is the first', async () => {
    expect(valueIn(await openedSheet(saved), 'B11')).toBe('Samen')
  })

  test('E20 the 200 rows that only have a format are left out', async () => {
    const { cells } = await openedSheet(saved)
    expect(Math.max(...[...cells.values()].map(({ row }) => row))).toBe(11)
  })
})

const HABITS = {
  'names with a prefix': (text: string) =>
    text.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:'),
  'the strict form': (text: string) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  'apostrophes, spaces and comments': (text: string) =>
    text.replaceAll('"', "'").replaceAll('/>', ' \r\n/>').replace('>', '><!-- a < b & c -->'),
} satisfies Record<string, (text: string) => string>

const row = `<row r="1"><c r="A1"><v>1.5</v></c>${inline('B1', 'a &lt; b &#x20AC; &#233;')}</row>`
const PARTS = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels']

test.each(Object.entries(HABITS))('%s are read as any other', async (_, bent) => {
  const plain = await opened(workbookFile({ sheets: { Invoer: row } }))
  expect(plain.sheets).toHaveLength(1)
  const parts = Object.fromEntries(PARTS.map((part) => [part, bent(textOf(part))]))
  const sheet = await openedSheet(workbookFile({ sheets: { Invoer: row }, parts }))
  expect([valueIn(sheet, 'A1'), valueIn(sheet, 'B1')]).toEqual(['1.5', 'a < b € é'])
})

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function textOf(part: string): string {
  if (part === '_rels/.rels') return relationships([['officeDocument', 'xl/workbook.xml']])
  if (part.endsWith('.rels')) return relationships([['worksheet', 'worksheets/sheet1.xml']])
  const body =
    part === 'xl/workbook.xml'
      ? '<workbook><sheets><sheet name="Invoer" sheetId="1" r:id="r1"/></sheets></workbook>'
      : `<worksheet><sheetData>${row}</sheetData></worksheet>`
  return body.replace(/<(\w+)/, `<$1 xmlns="${MAIN}" xmlns:r="${OFFICE}"`)
}

test.each([
  ['/xl/worksheets/sheet1.xml', 'from the root'],
  ['../xl/./worksheets/sheet1.xml', 'with steps back'],
  ['worksheets/SHEET1.xml', 'in other capitals'],
])('a part at %s is found: %s', async (target) => {
  const parts = { 'xl/_rels/workbook.xml.rels': relationships([['worksheet', target]]) }
  expect(valueIn(await sheetOf(row, { parts }), 'A1')).toBe('1.5')
})

test('cells and rows without a reference stand after the one before', async () => {
  const data =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>'
  expect([...(await sheetOf(data)).cells.keys()]).toEqual(['A1', 'D1', 'E1', 'A7', 'A8'])
})

test('a sheet that is a chart is none', async () => {
  const parts = { 'xl/_rels/workbook.xml.rels': relationships([['chartsheet', 'chartsheets/sheet1.xml']]) }
  expect((await opened(workbookFile({ sheets: { Grafiek: '' }, parts }))).sheets).toEqual([])
})

test('a workbook without styles and texts opens', async () => {
  const parts = {
    'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/styles.xml': undefined,
    'xl/sharedStrings.xml': undefined,
  }
  expect(valueIn(await sheetOf(row, { parts }), 'A1')).toBe('1.5')
})

describe('a cell', () => {
  const shared = [
    '<t>gewoon</t>',
    '<r><t xml:space="preserve">rijke </t></r><r><rPr><i/></rPr><t>tekst</t></r>',
    '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
    '<t>regel_x000D_eind _x005F_x000D_</t>',
    '<t/>',
  ]
  test.each<[string, string, unknown]>([
    [
      'a number, as it stands',
      '<c r="A1"><v>0.10000000000000001</v></c>',
      { kind: 'number', text: '0.10000000000000001' },
    ],
    ['a number with an exponent', '<c r="A1" t="n"><v>1.25E-3</v></c>', { kind: 'number', text: '1.25E-3' }],
    ['a text from the list', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: 'gewoon' }],
    ['E17 rich text', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', text: 'rijke tekst' }],
    [
      'E17 rich text in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      { kind: 'text', text: 'ab' },
    ],
    ['E17 a text without how it sounds', '<c r="A1" t="s"><v>2</v></c>', { kind: 'text', text: '東京' }],
    [
      'E17 characters that XML cannot hold',
      '<c r="A1" t="s"><v>3</v></c>',
      { kind: 'text', text: 'regel\reind _x000D_' },
    ],
    ['E17 the longest text', inline('A1', 'x'.repeat(32_767)), { kind: 'text' }],
    ['spaces around a text', inline('A1', ' a '), { kind: 'text', text: ' a ' }],
    [
      'CDATA',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<a>&amp;]]></t></is></c>',
      { kind: 'text', text: '<a>&amp;' },
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'yes-no', value: true }],
    ['no', '<c r="A1" t="b"><v>0</v></c>', { kind: 'yes-no', value: false }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    [
      'a formula of text',
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { kind: 'text', text: 'ab', formula: true },
    ],
    [
      'a formula with nothing',
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { kind: 'text', text: '', formula: true },
    ],
    ['a formula that nobody has calculated', '<c r="A1"><f>1+1</f></c>', { kind: 'empty', formula: true }],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>2</v></c>', { kind: 'number', formula: true }],
    [
      'what another program added',
      '<c r="A1"><v>1</v><z:v xmlns:z="urn:z">2</z:v></c>',
      { kind: 'number', text: '1' },
    ],
  ])('%s', async (_, cell, value) => {
    const sheet = await sheetOf(`<row r="1">${cell}</row>`, { shared })
    expect(cellAt(sheet, 'A1')).toMatchObject({ formula: false, format: 'plain', ...(value as object) })
  })

  test.each(['<c r="A1"/>', '<c r="A1" t="s"><v></v></c>', '<c r="A1" t="s"><v>4</v></c>', inline('A1', '')])(
    'that is %s is not there',
    async (cell) => {
      expect((await sheetOf(`<row r="1">${cell}</row>`, { shared })).cells.size).toBe(0)
    },
  )

  test.each([
    ['0%', 'percent'],
    ['0.0 %', 'percent'],
    ['[Red]-0.0%;0%', 'percent'],
    ['0.00" %"', 'plain'],
    ['0\\%', 'plain'],
    ['0_%', 'plain'],
    ['"€"\\ #,##0.00', 'plain'],
    ['[$€-413] #,##0.00', 'plain'],
    ['General', 'plain'],
    ['#,##0 "dagen"', 'plain'],
    ['d-m-yyyy', 'date'],
    ['[h]:mm', 'date'],
    ['[hh]', 'date'],
  ])('of the format %s is %s', async (code, format) => {
    const numFmts = `<numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/>`
    const sheet = await sheetOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { numFmts, xfs: [170] })
    expect(cellAt(sheet, 'A1')?.format).toBe(format)
  })

  test.each([
    [1, 'plain'],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'date'],
    [22, 'date'],
    [44, 'plain'],
    [49, 'plain'],
  ])('of the format with number %s is %s', async (id, format) => {
    const sheet = await sheetOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { xfs: [id] })
    expect(cellAt(sheet, 'A1')?.format).toBe(format)
  })
})
