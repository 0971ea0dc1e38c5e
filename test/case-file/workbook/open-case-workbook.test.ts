import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openOutside } from '../../../src/case-file/open-outside.ts'
import { checkCase } from '../../../src/case-file/validate.ts'
import { withEachNumber } from '../../../src/case-file/workbook/with-each-number.ts'
import { writeCase } from '../../../src/case-file/write-case.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { fieldFacts } from '../../../src/domain/fields.ts'
import { valueAt, withValueAt } from '../../../src/domain/paths.ts'
import { isInput, isSeries } from '../../../src/domain/input.ts'
import { type DecimalText, decimalText, fromDecimal, toDecimal } from '../../../src/quantity/decimal-text.ts'
import { arbitraryCase, arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { type CaseNumber, caseNumbers, caseWorkbook, releasedCase } from './case-workbook.ts'
import { sized } from '../../tooling/size.ts'

/** More of them before a release, as in mutants.test.ts. */
const WORKBOOKS = sized(50, 500)

vi.setConfig({ testTimeout: 60_000 + WORKBOOKS * 200 })

/** A number of a case a tenth closer to nothing, within its range; a range that is wider. Itself where it cannot be changed so. */
function moved({ placed: { field, input }, part, year, value }: CaseNumber): DecimalText {
  const { integer, min, max } = fieldFacts(field)
  const times = part === 'high' ? 1.1 : 0.9
  const wanted = toDecimal(value).times(times).toSignificantDigits(12)
  const low = part !== 'value' ? undefined : 'value' in input ? input.low : input.low?.[(year ?? 1) - 1]
  const within = low !== undefined && wanted.lt(toDecimal(low)) ? toDecimal(low) : wanted
  const isAllowed = integer !== true && within.gte(min) && within.lte(max) && toDecimal(value).gt(0)
  return isAllowed ? (fromDecimal(within) ?? value) : value
}

function withNumber(c: BusinessCase, { placed, part, year }: CaseNumber, to: DecimalText): BusinessCase {
  const input = valueAt(c, placed.path)
  if (!isInput(input) && !isSeries(input)) throw new Error(placed.path)
  const after = withEachNumber(input, (itsPart, value, itsYear) =>
    itsPart === part && itsYear === year ? to : value,
  )
  return withValueAt(c, placed.path, after)
}

describe('a workbook of ours', () => {
  test('opens as the case that it was made from', async () => {
    const all = fc.oneof(arbitraryCase, arbitraryCaseWith({ reach: 'bounds', variants: 2 }))
    await fc.assert(
      fc.asyncProperty(all, async (c) => {
        const opened = { ok: true, case: c, migrations: [] }
        expect(await openOutside(caseWorkbook(c))).toEqual(opened)
        // As Excel and LibreOffice save it: no more than fifteen digits.
        const saved = caseWorkbook(c, { textOf: ({ value }) => Number(value).toPrecision(15) })
        expect(await openOutside(saved)).toEqual(opened)
      }),
      { numRuns: WORKBOOKS },
    )
  })

  test('of which five numbers were changed opens as the case with these five changed', async () => {
    const edited = arbitraryCase.chain((c) => {
      const numbers = caseNumbers(c).filter((number) => moved(number) !== number.value)
      return fc.shuffledSubarray(numbers, { minLength: 5, maxLength: 5 }).map((five) => ({ c, five }))
    })
    await fc.assert(
      fc.asyncProperty(edited, async ({ c, five }) => {
        const expected = five.reduce((before, number) => withNumber(before, number, moved(number)), c)
        fc.pre(checkCase(expected).length === 0)
        const bytes = caseWorkbook(c, {
          textOf: (number) => (five.some(({ name }) => name === number.name) ? moved(number) : number.value),
        })
        expect(await openOutside(bytes)).toEqual({ ok: true, case: expected, migrations: [] })
        expect(expected).not.toEqual(c)
      }),
      { numRuns: WORKBOOKS },
    )
  })

  test('keeps source, grade and note of a number that was changed, and the text of one that was not', async () => {
    const c = releasedCase()
    const number = caseNumbers(c).find(({ placed, part }) => placed.input.source && part === 'value')!
    const to = moved(number)
    const opened = await openOutside(
      caseWorkbook(c, { textOf: ({ name, value }) => (name === number.name ? to : `${Number(value)}`) }),
    )
    expect(opened.ok && writeCase(opened.case)).toBe(writeCase(withNumber(c, number, to)))
    expect(opened.ok && valueAt(opened.case, number.placed.path)).toMatchObject({
      source: number.placed.input.source,
    })
  })

  test('with a formula in place of a number counts with its result', async () => {
    const c = releasedCase()
    const number = caseNumbers(c).find((one) => one.placed.field === 'group.hourTariff')!
    const cells = { [number.name]: (at: string) => `<c r="${at}"><f>A1*2</f><v>70.5</v></c>` }
    const opened = await openOutside(caseWorkbook(c, { cells }))
    expect(opened).toEqual({ ok: true, case: withNumber(c, number, decimalText('70.5')), migrations: [] })
  })

  test('with fifteen hundred lines opens within the time that a file gets', async () => {
    const c = releasedCase()
    const {
      assets: [asset],
    } = c.technologies[0]!
    const many = Array.from({ length: 1_500 }, (_, n) => ({
      ...asset!,
      id: `asset-${n}`,
      driver: { kind: 'fixed' as const },
    }))
    const large = { ...c, shared: { ...c.shared, assets: [...c.shared.assets, ...many] } }
    expect(checkCase(large)).toEqual([])
    const bytes = caseWorkbook(large)
    const start = performance.now()
    expect(await openOutside(bytes)).toEqual({ ok: true, case: large, migrations: [] })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('E18 a workbook of ours that LibreOffice has saved opens as the case that it was made from, of version 2', async () => {
  const saved = readFileSync(join(import.meta.dirname, 'case-saved-by-libreoffice.xlsx'))
  expect(await openOutside(new Uint8Array(saved))).toEqual({
    ok: true,
    case: releasedCase(),
    migrations: ['workshop'],
  })
})
