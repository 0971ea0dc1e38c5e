import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { openCaseWorkbook } from '../../../src/case-file/workbook/open-case-workbook.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { formulaRows } from '../../../src/export/spreadsheet/rows/formula-rows.ts'
import { inputRows } from '../../../src/export/spreadsheet/rows/input-rows.ts'
import { planWorkbook } from '../../../src/export/spreadsheet/plan-workbook.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { referenceCase } from '../../bench/reference-case.ts'
import { arbitraryCase, arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import { Dice } from '../../tooling/dice.ts'
import { differingCells, opened, sheetNamed, valueAt, withNumbersIn } from './workbook-cells.ts'
import { fileOf, planOf, withInputsChanged } from './workbooks-of-cases.ts'

/** Of Excel 2007, so of every later one as well. */
const KNOWN = new Set(
  'ABS AND COUNT COUNTIF IF INDEX INT IRR LN MATCH MAX MIN NPV OR SIGN SQRT SUM SUMIFS SUMPRODUCT'.split(' '),
)

function formulasOf(c: BusinessCase): readonly string[] {
  return planOf(c).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  )
}

describe('a workbook of a case', () => {
  test.each(exampleFiles)('opens again as the case that it was made from (%s)', async (file) => {
    const c = exampleCase(file)
    expect(await openCaseWorkbook(await fileOf(planOf(c)))).toEqual({ ok: true, case: c, migrations: [] })
  })

  test('does so for any case, also at the bounds of its fields', async () => {
    const any = fc.oneof(arbitraryCase, arbitraryCaseWith({ reach: 'bounds', variants: 2 }))
    await fc.assert(
      fc.asyncProperty(any, async (c) => {
        const again = await openCaseWorkbook(await fileOf(planOf(c)))
        expect(again).toEqual({ ok: true, case: c, migrations: [] })
      }),
      { numRuns: 20 },
    )
  })

  test('opens with the numbers that were typed over', async () => {
    const c = exampleCase(exampleFiles[0] ?? '')
    const plan = planOf(c)
    const { changed, cells } = withInputsChanged(c, 12, new Dice(7))
    const typed = new Map(
      [...cells].map(([name, value]) => [
        plan.names.get(name)?.split('!')[1]?.replaceAll('$', '') ?? '',
        value,
      ]),
    )
    const again = await openCaseWorkbook(await withNumbersIn(await fileOf(plan), 'Invoer', typed))
    expect(again).toEqual({ ok: true, case: changed, migrations: [] })
  })

  test('brings along what every formula gives, for who does not calculate', async () => {
    const plan = planOf(exampleCase(exampleFiles[1] ?? ''))
    expect(await differingCells(plan, await fileOf(plan))).toEqual([])
  })

  test('has functions that every Excel knows, and no formula longer than it reads', () => {
    for (const formula of formulasOf(referenceCase())) {
      const names = formula.replace(/"[^"]*"|'[^']*'/g, '').match(/[A-Z]+(?=\()/g) ?? []
      expect(names.filter((name) => !KNOWN.has(name))).toEqual([])
      expect(formula.length).toBeLessThanOrEqual(8_000)
    }
  })

  test('can be filled right in nearly every row', () => {
    const { businessCase, model } = Calculation.of(referenceCase())
    const { rows } = formulaRows(model.graph, inputRows(businessCase))
    const overYears = [...rows.values()].filter(({ cells }) => cells.size > 1)
    const cells = overYears.reduce((count, { formulas }) => count + formulas.size - 1, 0)
    const breaks = overYears.reduce(
      (count, { formulas }) => count + new Set([...formulas.values()].map(({ key }) => key)).size - 1,
      0,
    )
    expect(cells).toBeGreaterThan(5_000)
    expect(breaks / cells).toBeLessThan(0.08)
  })

  test('has a number where no formula can be only for inputs, moments and rates', () => {
    const { sheets } = planOf(exampleCase(exampleFiles[2] ?? ''))
    const steps = sheets.filter(({ name }) =>
      ['Berekening', 'Overzichten', 'Norm', 'Uren', 'Partijen'].includes(name),
    )
    const numbers = steps.flatMap(({ cells }) => cells.filter(({ content }) => content.kind === 'number'))
    expect(numbers.every(({ content }) => content.kind === 'number' && content.value === 1)).toBe(true)
  })

  test('keeps text as text, whatever it looks like', async () => {
    const canary = '=HYPERLINK("http://example.org","x")<b>&\u0001_x0041_ \u202e👩‍⚕️'
    const c = exampleCase(exampleFiles[0] ?? '')
    const [first, ...others] = c.technologies
    if (first === undefined) throw new Error('The example has no technology.')
    const named: BusinessCase = {
      ...c,
      name: canary,
      framing: { ...c.framing, question: canary, organisation: '@SUM(1)' },
      technologies: [{ ...first, name: canary }, ...others],
    }
    const bytes = await fileOf(planOf(named))
    const workbook = await opened(bytes)
    expect(valueAt(await sheetNamed(workbook, 'Toelichting'), 'A1')).toBe(canary)
    expect(valueAt(await sheetNamed(workbook, 'Toelichting'), 'B4')).toBe('@SUM(1)')
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!/\.(xml|rels)$/.test(name)) continue
      const text = strFromU8(part)
      new SaxesParser().write(text).close()
      expect(
        [...text.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].some(([, formula]) => formula?.includes('HYPERLINK')),
      ).toBe(false)
    }
  })

  test('speaks English as well', () => {
    const c = exampleCase(exampleFiles[0] ?? '')
    const { sheets } = planWorkbook(Calculation.of(c), catalogue('en'), {
      madeAt: '2026-11-30T12:00:00Z',
    })
    expect(sheets.map(({ name }) => name)).toContain('Key figures')
  })
})
