import { readFileSync } from 'node:fs'
import { openCase } from '../../src/case-file/open-case.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { results } from '../../src/export/results.ts'
import { resultRows } from '../../src/export/results-csv.ts'
import { csvText } from '../../src/quantity/cells/csv-text.ts'
import { Decimal } from '../../src/quantity/decimal.ts'
import { catalogue } from '../../src/wording/catalogue.ts'

// One calculated case, and numbers and dates as people read them: the same text wherever and whenever this runs.
const file = new URL('../../public/examples/verpleeghuis.json', import.meta.url)
const opened = openCase(readFileSync(file))
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))

const numbers = ['0', '-0.5', '1234.565', '-1250000', '4300000000.125'].map((text) => new Decimal(text))
const formats = [catalogue('nl').format, catalogue('en').format].flatMap((format) => [
  ...numbers.flatMap((value) => [
    format.euro(value),
    format.euroExact(value),
    format.euroShort(value),
    format.percent(value),
    format.number(value, 2),
    format.hours(value),
    format.years(value),
  ]),
  ...['2026', '2026-03', '2026-03-29', '2024-02-29', '2026-12-31', '2027-01-01'].flatMap((date) => [
    format.date(date),
    format.dateLong(date),
  ]),
  format.list(['a', 'b', 'c']),
])

const own = new Intl.DateTimeFormat().resolvedOptions()
const printed = {
  formats,
  csv: csvText(resultRows('x', results(Calculation.of(opened.case)))),
  file: writeCase(opened.case),
}
const place = [own.timeZone, own.locale, new Date().getFullYear()]
process.stdout.write(JSON.stringify({ printed, place }))
