import { describe, expect, test } from 'vitest'
import { openOutside } from '../../../src/case-file/open-outside.ts'
import { casePieces } from '../../../src/case-file/workbook/case-pieces.ts'
import { CASE_NAMES } from '../../../src/case-file/workbook/case-names.ts'
import { writeCase } from '../../../src/case-file/write-case.ts'
import type { FieldKey } from '../../../src/domain/fields.ts'
import { zip } from '../archive/zip.ts'
import {
  caseNumbers,
  caseWorkbook,
  type CaseWorkbookOptions,
  PERCENT,
  releasedCase,
} from './case-workbook.ts'
import { inline, workbookFile } from './workbook-file.ts'

const c = releasedCase()
const numbers = caseNumbers(c)

/** The first number of a field, and its cell. */
function numberOf(field: FieldKey) {
  const at = numbers.findIndex(({ placed, part }) => placed.field === field && part === 'value')
  return { ...numbers[at]!, cell: `Invoer!C${12 + at}` }
}

const price = numberOf('asset.price')
const vat = numberOf('asset.vat')
const life = numberOf('asset.life')

async function refusals(options: CaseWorkbookOptions): Promise<readonly object[]> {
  const opened = await openOutside(caseWorkbook(c, options))
  return opened.ok ? [] : opened.refusals
}

type Cell = (reference: string) => string
const value =
  (text: string, style = 0): Cell =>
  (at) =>
    `<c r="${at}" s="${style}"><v>${text}</v></c>`
const text =
  (written: string): Cell =>
  (at) =>
    inline(at, written)

describe('a cell of a workbook of ours is refused by its place', () => {
  test.each<[string, { name: string; cell: string }, Cell, object]>([
    ['that is empty', price, () => '', { code: 'cell-empty' }],
    ['that was wiped', price, (at) => `<c r="${at}" s="0"/>`, { code: 'cell-empty' }],
    ['with words', price, text('duur'), { code: 'cell-not-a-number', found: 'duur' }],
    ['that can be read in two ways', price, text('1.000'), { code: 'cell-ambiguous' }],
    [
      'with an error',
      price,
      (at) => `<c r="${at}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
      { code: 'cell-error' },
    ],
    [
      'with a formula without a result',
      price,
      (at) => `<c r="${at}"><f>1+1</f></c>`,
      { code: 'cell-not-calculated' },
    ],
    ['below its bounds', price, value('-1'), { code: 'out-of-bounds', field: 'asset.price', found: '-1' }],
    [
      'above its bounds',
      vat,
      value('1.5', PERCENT),
      { code: 'out-of-bounds', field: 'asset.vat', found: '1.5' },
    ],
    ['that is no longer a percentage', vat, value('0.09'), { code: 'cell-percentage', expected: true }],
    ['that must be whole', life, value('2.5'), { code: 'not-an-integer', found: '2.5' }],
    ['beyond its range', price, value('1'), { code: 'range-order', value: '1' }],
  ])('%s', async (_, { name, cell }, bent, refusal) => {
    expect(await refusals({ cells: { [name]: bent } })).toEqual([
      expect.objectContaining({ ...refusal, path: cell, names: [] }),
    ])
  })

  test('all of them at once, in the order of the case', async () => {
    const cells = { [life.name]: text('lang'), [price.name]: text('duur') }
    expect(await refusals({ cells })).toMatchObject([{ path: price.cell }, { path: life.cell }])
  })

  test('and no more than twenty of them', async () => {
    const cells = Object.fromEntries(numbers.map(({ name }) => [name, text('?')]))
    expect(await refusals({ cells })).toHaveLength(20)
  })
})

describe('E15 a name of a workbook of ours', () => {
  const without = (name: string): CaseWorkbookOptions => ({
    names: (names) => names.filter(([known]) => known !== name),
  })

  test('that is missing is refused', async () => {
    expect(await refusals(without(price.name))).toEqual([
      { code: 'name-missing', path: price.name, names: [] },
    ])
    for (const name of [CASE_NAMES.text, CASE_NAMES.pieces])
      expect(await refusals(without(name))).toMatchObject([{ code: 'name-missing', path: name }])
  })

  test('that is there twice is refused, whatever its capitals', async () => {
    const names: CaseWorkbookOptions['names'] = (names) => [
      ...names,
      [price.name.toUpperCase(), 'Gegevens!$C$3'],
    ]
    expect(await refusals({ names })).toMatchObject([
      {
        code: 'name-twice',
        first: price.cell.replace('C', '$C$'),
        second: 'Gegevens!$C$3',
        path: price.name,
      },
    ])
  })

  test.each(['#REF!', 'Invoer!$C$12:$C$13'])('that means %s is refused', async (written) => {
    const names: CaseWorkbookOptions['names'] = (names) =>
      names.map(([name, before]) => [name, name === price.name ? written : before])
    expect(await refusals({ names })).toMatchObject([
      { code: 'name-without-cell', found: written, path: price.name },
    ])
  })

  test('that means a sheet which is not there is refused', async () => {
    const names: CaseWorkbookOptions['names'] = (names) =>
      names.map(([name, before]) => [name, name === price.name ? 'Weg!$C$12' : before])
    expect(await refusals({ names })).toMatchObject([{ code: 'sheet-missing', sheet: 'Weg' }])
  })

  test('that is nobody’s changes nothing', async () => {
    const names: CaseWorkbookOptions['names'] = (names) => [...names, ['eigen_naam', 'Weg!$A$1']]
    expect(await refusals({ names })).toEqual([])
  })
})

describe('the case in a workbook of ours is refused', () => {
  const pieces = casePieces(writeCase(c))
  test.each<[string, CaseWorkbookOptions, object]>([
    [
      'without its last piece',
      { pieceCount: '3' },
      { code: 'case-text-missing', path: `Gegevens!B${pieces.length + 1}` },
    ],
    ['without a number of pieces', { pieceCount: '' }, { code: 'case-text-missing', path: 'Gegevens!A2' }],
    [
      'with a number of pieces without end',
      { pieceCount: '1E300' },
      { code: 'case-text-missing', path: 'Gegevens!A2' },
    ],
    ['of which a part was changed', { pieces: ['{"format":'] }, { code: 'cut-off' }],
    ['that is another file', { pieces: ['{}'] }, { code: 'not-a-case-file' }],
    [
      'of a newer version',
      { pieces: [writeCase(c).replace(/"version": \d+/, '"version": 99')] },
      { code: 'newer-version', version: 99 },
    ],
    ['in a newer form', { form: 'baatwijzer-workbook 2' }, { code: 'newer-workbook', path: '' }],
    ['in no form of ours', { form: 'baatwijzer-workbook x' }, { code: 'not-our-workbook', path: '' }],
    ['without a form', { form: '' }, { code: 'not-our-workbook', path: '' }],
  ])('%s', async (_, options, refusal) => {
    expect(await refusals(options)).toEqual([expect.objectContaining(refusal)])
  })

  test('where its numbers no longer fit together, by the path in the case', async () => {
    const start = numbers.find(({ placed }) => placed.field === 'effect.share')!
    const cells = { [start.name]: value('0.01', PERCENT) }
    expect(await refusals({ cells })).toMatchObject([{ code: 'shares-not-one' }])
  })
})

test.each<[string, Uint8Array, object]>([
  [
    'a workbook of someone else',
    workbookFile({ sheets: { Blad1: '<row><c><v>1</v></c></row>' } }),
    { code: 'not-our-workbook' },
  ],
  ['half of a workbook', caseWorkbook(c).subarray(0, 3_000), { code: 'archive-cut-off' }],
  [
    'an archive that names a part of a workbook',
    zip([{ name: 'xl/workbook.xml', data: '<a/>' }]),
    { code: 'not-a-workbook' },
  ],
  ['a folder that was zipped', zip([{ name: 'case.json', data: writeCase(c) }]), { code: 'zip-file' }],
  [
    'a workbook of ours in a zip',
    zip([{ name: 'case.xlsx', data: caseWorkbook(c), method: 0 }]),
    { code: 'zip-file' },
  ],
  ['no archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { code: 'zip-file' }],
  [
    'an old workbook, or one with a password',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    { code: 'old-or-locked-workbook' },
  ],
])('%s is refused as what it is', async (_, bytes, refusal) => {
  expect(await openOutside(new Uint8Array(bytes))).toEqual({
    ok: false,
    refusals: [{ ...refusal, path: '', names: [] }],
  })
})
