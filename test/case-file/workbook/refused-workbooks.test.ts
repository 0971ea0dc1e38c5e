import { describe, expect, test, vi } from 'vitest'
import { openWorkbook } from '../../../src/case-file/workbook/open-workbook.ts'
import { zip } from '../archive/zip.ts'
import { firstRefusal, opened, sheetOf } from './opened.ts'
import { inline, relationships, workbookFile } from './workbook-file.ts'

vi.setConfig({ testTimeout: 60_000 })

const utf16 = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><workbook/>', 'utf16le')

/** One part in place of the good one. */
const withPart = (name: string, text: string | undefined) =>
  workbookFile({ sheets: { Invoer: '' }, parts: { [name]: text } })

/** Rows of cells of which each has another number, so that they cannot be packed by more than a hundred times. */
function differing(rows: number, columns = 1): string {
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, n) => `<c><v>${(row * columns + n) * 7_919}</v></c>`)
    return `<row>${cells.join('')}</row>`
  }).join('')
}

describe('a workbook is refused', () => {
  test.each<[string, Uint8Array, object]>([
    [
      'an archive of something else',
      zip([{ name: 'a.txt', data: 'a' }]),
      { code: 'not-a-workbook', path: '' },
    ],
    [
      'a workbook of LibreOffice itself',
      zip([{ name: 'content.xml', data: '<x/>' }]),
      { code: 'not-a-workbook' },
    ],
    [
      'a binary workbook',
      withPart('_rels/.rels', relationships([['officeDocument', 'xl/workbook.bin']])),
      { code: 'not-a-workbook' },
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { code: 'not-an-archive' }],
    [
      'no main part',
      withPart('xl/workbook.xml', undefined),
      { code: 'entry-missing', path: 'xl/workbook.xml' },
    ],
    [
      'no list of parts',
      withPart('xl/_rels/workbook.xml.rels', undefined),
      { code: 'entry-missing', path: 'xl/_rels/workbook.xml.rels' },
    ],
    [
      'no texts',
      withPart('xl/sharedStrings.xml', undefined),
      { code: 'entry-missing', path: 'xl/sharedStrings.xml' },
    ],
    [
      'no sheet',
      withPart('xl/worksheets/sheet1.xml', undefined),
      { code: 'entry-missing', path: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a way out of the file',
      withPart('xl/_rels/workbook.xml.rels', relationships([['worksheet', '../../../etc/passwd']])),
      { code: 'entry-missing', path: 'etc/passwd' },
    ],
    [
      'half a sheet',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>'),
      { code: 'not-xml', path: 'xl/worksheets/sheet1.xml', line: 2 },
    ],
    ['UTF-16', zip([{ name: '_rels/.rels', data: utf16 }]), { code: 'not-xml', path: '_rels/.rels' }],
    [
      'the same sheet twice',
      withPart(
        'xl/workbook.xml',
        '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheets><x:sheet name="A"/><x:sheet name="a"/></x:sheets></x:workbook>',
      ),
      { code: 'sheet-twice', path: 'a' },
    ],
    [
      'E05 a sheet of more than 15 million bytes',
      workbookFile({ sheets: { Invoer: differing(600_000) } }),
      { code: 'unpacked-too-large', path: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'E03 a sheet of spaces',
      workbookFile({ sheets: { Invoer: ' '.repeat(2_000_000) } }),
      { code: 'packed-too-tight', path: 'xl/worksheets/sheet1.xml' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await firstRefusal(bytes)).toEqual(expect.objectContaining(refusal))
  })

  test.each<[string, string]>([
    ['a million laughs', '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'],
    ['a file from elsewhere', '<!DOCTYPE l SYSTEM "file:///etc/passwd"><l/>'],
  ])('E03 %s in any part', async (_, text) => {
    const parts = [
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
    ]
    for (const part of parts)
      expect(await firstRefusal(withPart(part, text))).toMatchObject({ code: 'xml-with-dtd', path: part })
  })

  test('an entity without a document type', async () => {
    expect(await firstRefusal(workbookFile({ sheets: { Invoer: '<row>&lol;</row>' } }))).toMatchObject({
      code: 'not-xml',
    })
  })
})

describe('a sheet is refused', () => {
  const cell = (reference: string) => `<row><c r="${reference}"><v>1</v></c></row>`
  const rows = (count: number) => '<row><c><v>1</v></c></row>'.repeat(count)
  test.each<[string, string, object]>([
    [
      'E05 more than 20,000 rows',
      rows(20_001),
      { code: 'sheet-too-large', path: 'Invoer!A20001', rows: 20_000, columns: 200 },
    ],
    [
      'a cell in column 201',
      '<row r="2"><c r="GS2"><v>1</v></c></row>',
      { code: 'sheet-too-large', path: 'Invoer!GS2' },
    ],
    [
      'E06 the last cell of Excel',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      { code: 'sheet-too-large', path: 'Invoer!XFD1048576' },
    ],
    [
      'E06 a cell beyond Excel',
      cell('ZZZZZZ999999999'),
      { code: 'cell-reference', found: 'ZZZZZZ999999999', path: 'Invoer' },
    ],
    [
      'E06 a column beyond Excel',
      '<row r="1"><c r="XFE1"/></row>',
      { code: 'cell-reference', found: 'XFE1' },
    ],
    ['E06 a row beyond Excel', '<row r="1048577"/>', { code: 'cell-reference', found: '1048577' }],
    ['a row that is none', '<row r="1e3"/>', { code: 'cell-reference', found: '1e3' }],
    ['row 0', '<row r="0"/>', { code: 'cell-reference', found: '0' }],
    [
      'a cell in another row',
      '<row r="2"><c r="A3"><v>1</v></c></row>',
      { code: 'cell-reference', found: 'A3' },
    ],
    ['a reference that is none', cell('__proto__'), { code: 'cell-reference', found: '__proto__' }],
    [
      'more columns than Excel has',
      `<row>${'<c/>'.repeat(16_385)}</row>`,
      { code: 'cell-reference', found: 'XFE1' },
    ],
    [
      'the same cell twice',
      cell('A1') + '<row r="1"><c r="A1"><v>2</v></c></row>',
      { code: 'cell-twice', path: 'Invoer!A1' },
    ],
    [
      'more cells than 200,000',
      differing(1_001, 200),
      { code: 'too-many-cells', limit: 200_000, path: 'Invoer' },
    ],
    [
      'E17 a text of 32,768 characters',
      `<row>${inline('A1', 'x'.repeat(32_768))}</row>`,
      { code: 'cell-text-too-long', length: 32_768, limit: 32_767, path: 'Invoer!A1' },
    ],
    [
      'a text that is not in the list',
      '<row><c t="s"><v>1</v></c></row>',
      { code: 'cell-unreadable', found: '1', path: 'Invoer!A1' },
    ],
    [
      'a text with a strange number',
      '<row><c t="s"><v>__proto__</v></c></row>',
      { code: 'cell-unreadable', found: '__proto__' },
    ],
    [
      'a format that is not in the list',
      '<row><c s="7"><v>1</v></c></row>',
      { code: 'cell-unreadable', found: 's="7"' },
    ],
    ['a number that is none', '<row><c><v>NaN</v></c></row>', { code: 'cell-unreadable', found: 'NaN' }],
    ['a hexadecimal number', '<row><c><v>0x1F</v></c></row>', { code: 'cell-unreadable', found: '0x1F' }],
    ['a number without end', `<row><c><v>${'9'.repeat(200_000)}</v></c></row>`, { code: 'cell-unreadable' }],
    [
      'an exponent without end',
      '<row><c><v>1e1000000000</v></c></row>',
      { code: 'cell-unreadable', found: '1e1000000000' },
    ],
    [
      'yes or no that is neither',
      '<row><c t="b"><v>2</v></c></row>',
      { code: 'cell-unreadable', found: '2' },
    ],
    [
      'a type that nobody knows',
      '<row><c t="toString"><v>2</v></c></row>',
      { code: 'cell-unreadable', found: 't="toString"' },
    ],
  ])('%s', async (_, data, refusal) => {
    expect(await firstRefusal(workbookFile({ sheets: { Invoer: data } }))).toEqual(
      expect.objectContaining(refusal),
    )
  })

  test('E05 ten times as many rows, each other than the one before', async () => {
    const bytes = workbookFile({ sheets: { Invoer: differing(200_000) } })
    expect(await firstRefusal(bytes)).toMatchObject({ code: 'sheet-too-large', path: 'Invoer!A20001' })
  })

  test.each(['A0', 'B2:A1', 'A1:B2:C3', 'A:B', ''])('merged cells %s', async (ref) => {
    const after = `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`
    const bytes = workbookFile({ sheets: { "Van 't huis": '' }, after })
    expect(await firstRefusal(bytes)).toMatchObject({
      code: 'cell-reference',
      found: ref,
      path: "Van 't huis",
    })
  })

  test('more merged cells than 5,000', async () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(5_001)}</mergeCells>`
    expect(await firstRefusal(workbookFile({ sheets: { Invoer: '' }, after }))).toMatchObject({
      code: 'too-many-cells',
      limit: 5_000,
    })
  })

  test('with quotes around a name that needs them', async () => {
    const bytes = workbookFile({ sheets: { "Van 't huis": '<row><c><v>x</v></c></row>' } })
    expect(await firstRefusal(bytes)).toMatchObject({ path: "'Van ''t huis'!A1" })
  })
})

test('E06 E20 cells that only have a format are left out, however far away', async () => {
  const far = '<row r="1048576" hidden="1"><c r="XFD1048576" s="0"/></row>'
  const sheet = await sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>${far}`)
  expect([...sheet.cells.keys()]).toEqual(['A1'])
})

test('exactly 20,000 rows and 200 columns are read', async () => {
  const data = '<row r="20000"><c r="GR20000"><v>1</v></c></row>'
  expect([...(await sheetOf(data)).cells.keys()]).toEqual(['GR20000'])
})

test('a sheet that is wrong does not keep another from being read', async () => {
  const workbook = await opened(
    workbookFile({ sheets: { Invoer: '<row><c><v>1</v></c></row>', Stuk: '<row r="0"/>' } }),
  )
  expect((await workbook.readSheet('Invoer')).ok).toBe(true)
  expect((await workbook.readSheet('Stuk')).ok).toBe(false)
})

test('nothing that a workbook names reaches what objects share', async () => {
  const names = '<definedName name="__proto__">Invoer!$A$1</definedName>'
  const workbook = await openWorkbook(workbookFile({ sheets: { __proto__x: '', constructor: '' }, names }))
  expect(workbook.ok && [...workbook.value.names.keys()]).toEqual(['__proto__'])
  expect(Object.keys(Object.prototype)).toEqual([])
})
