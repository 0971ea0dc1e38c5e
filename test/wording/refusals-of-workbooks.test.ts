import { expect, test } from 'vitest'
import type { ArchiveReason } from '../../src/case-file/archive/archive-reason.ts'
import { refusalOf } from '../../src/case-file/outcome.ts'
import type { WorkbookReason } from '../../src/case-file/workbook/workbook-reason.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { refusalText } from '../../src/wording/refusal-text.ts'

const nl = catalogue('nl')

test.each<[ArchiveReason | WorkbookReason, string, string]>([
  [
    { code: 'cell-ambiguous', found: '1.000' },
    'Invoer!C12',
    '“1.000” is tekst en kan op twee manieren gelezen worden: met duizenden of met drie decimalen.',
  ],
  [
    { code: 'archive-too-large', bytes: 10_000_001, limit: 10_000_000 },
    '',
    'Het bestand is 10.001 kB groot. Meer dan 10.000 kB kan niet.',
  ],
  [
    { code: 'packed-too-tight', ratio: 1029, limit: 100 },
    'xl/worksheets/sheet1.xml',
    'Dit onderdeel wordt bij het uitpakken 1.029 keer zo groot. Meer dan 100 keer kan niet.',
  ],
  [
    { code: 'archive-unsupported', feature: 'password' },
    'xl/workbook.xml',
    'Het bestand is met een wachtwoord versleuteld.',
  ],
  [
    { code: 'not-xml', found: '<b/>', line: 2, column: 1 },
    'xl/styles.xml',
    'Dit deel van de werkmap is niet te lezen vanaf regel 2, teken 1: “<b/>”.',
  ],
  [
    { code: 'sheet-missing', sheet: 'Invoer', suggestion: 'Invoeren' },
    '',
    'Het werkblad “Invoer” ontbreekt. Bedoelde u “Invoeren”?',
  ],
  [
    { code: 'cell-percentage', expected: false, found: '5 %' },
    'Invoer!C12',
    'Hier hoort geen percentage, maar “5 %” heeft een procentteken.',
  ],
])('%o is told in Dutch, with its place', (reason, path, text) => {
  const refusal = refusalText(nl, refusalOf(reason, path))
  expect(refusal.place).toBe(path === '' ? 'Het hele bestand' : path)
  expect(refusal.reason).toBe(text)
  expect(refusalText(catalogue('en'), refusalOf(reason, path)).reason).not.toBe(text)
})
