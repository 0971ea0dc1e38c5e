import { describe, expect, test } from 'vitest'
import { cellNamed } from '../../../src/case-file/workbook/cell-named.ts'
import { opened } from './opened.ts'
import { workbookFile } from './workbook-file.ts'

const name = (called: string, written: string, how = '') =>
  `<definedName name="${called}"${how}>${written}</definedName>`

async function named(wanted: string, names: string) {
  return cellNamed(await opened(workbookFile({ sheets: { Invoer: '', "Van 't huis": '' }, names })), wanted)
}

describe('the cell with a name', () => {
  test.each([
    ['Invoer!$C$12', { sheet: 'Invoer', column: 3, row: 12 }],
    ['Invoer!C12', { sheet: 'Invoer', column: 3, row: 12 }],
    ['Invoer!$C$12:$C$12', { sheet: 'Invoer', column: 3, row: 12 }],
    ["'Van ''t huis'!$A$1", { sheet: "Van 't huis", column: 1, row: 1 }],
  ])('is %s', async (written, value) => {
    expect(await named('prijs', name('prijs', written))).toEqual({ ok: true, value })
  })

  test.each([
    'Invoer!$A$1:$B$2',
    'Invoer!$A:$A',
    'Invoer!#REF!',
    '#REF!',
    '[1]Invoer!$A$1',
    "'[boek.xlsx]Invoer'!A",
    'Invoer!$XFE$1',
    '1.5',
    '"tekst"',
    'SUM(Invoer!$A$1)',
    '',
  ])('E15 is refused where it means “%s”', async (written) => {
    expect(await named('prijs', name('prijs', written.replaceAll('"', '&quot;')))).toEqual({
      ok: false,
      refusals: [{ code: 'name-without-cell', found: written, path: 'prijs', names: [] }],
    })
  })

  test('E15 is refused where it is missing', async () => {
    expect(await named('prijs', name('prijz', 'Invoer!$A$1'))).toEqual({
      ok: false,
      refusals: [{ code: 'name-missing', path: 'prijs', names: [] }],
    })
  })

  test('E15 is refused where it is there twice, as after a copy of a sheet', async () => {
    const twice = name('prijs', 'Invoer!$A$1') + name('Prijs', "'Invoer (2)'!$A$1", ' localSheetId="1"')
    expect(await named('prijs', twice)).toMatchObject({
      refusals: [{ code: 'name-twice', first: 'Invoer!$A$1', second: "'Invoer (2)'!$A$1" }],
    })
  })
})

test('E15 a sheet that is missing is refused by name', async () => {
  const workbook = await opened(workbookFile({ sheets: { Invoer: '' } }))
  expect(await workbook.readSheet('Invoeren')).toMatchObject({
    refusals: [{ code: 'sheet-missing', sheet: 'Invoeren', suggestion: 'Invoer' }],
  })
})
