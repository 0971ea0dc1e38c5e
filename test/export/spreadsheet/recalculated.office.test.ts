import { expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { Dice } from '../../tooling/dice.ts'
import { savedByOffice } from '../../tooling/office.ts'
import { SEED } from '../../tooling/seed.ts'
import { sized } from '../../tooling/size.ts'
import { tell } from '../../tooling/tally.ts'
import { differingCells, withNumbersIn } from './workbook-cells.ts'
import { exampleVariants, fileOf, generatedCases, planOf, withInputsChanged } from './workbooks-of-cases.ts'

const XLSX = 'xlsx:Calc MS Excel 2007 XML'
const GENERATED = sized(50, 200)
const CHANGED = 5

async function expectRecalculated(cases: ReadonlyMap<string, BusinessCase>): Promise<void> {
  const plans = new Map([...cases].map(([name, c]) => [name, planOf(c)]))
  const files = new Map<string, Uint8Array>()
  for (const [name, plan] of plans) files.set(name, await fileOf(plan))
  const saved = await savedByOffice(files, 'xlsx', XLSX)
  let formulas = 0
  for (const [name, plan] of plans) {
    formulas += plan.sheets
      .flatMap(({ cells }) => cells)
      .filter(({ content }) => content.kind === 'formula').length
    expect(await differingCells(plan, saved.get(name) ?? new Uint8Array()), name).toEqual([])
  }
  tell({ name: 'workbooks recalculated', cases: cases.size, formulas })
}

/** Five inputs other in the sheet: everything must become what the engine makes of the changed case. */
async function expectFollowed(cases: ReadonlyMap<string, BusinessCase>): Promise<void> {
  const dice = new Dice(SEED)
  const changes = new Map([...cases].map(([name, c]) => [name, withInputsChanged(c, CHANGED, dice)]))
  const files = new Map<string, Uint8Array>()
  for (const [name, c] of cases) {
    const plan = planOf(c)
    const numbers = new Map<string, string>()
    for (const [cell, value] of changes.get(name)?.cells ?? []) {
      const [sheet = '', address = ''] = (plan.names.get(cell) ?? '').split('!')
      expect(sheet).toBe('Invoer')
      numbers.set(address.replaceAll('$', ''), value)
    }
    files.set(name, await withNumbersIn(await fileOf(plan), 'Invoer', numbers))
  }
  const saved = await savedByOffice(files, 'xlsx', XLSX)
  for (const [name, change] of changes) {
    const plan = planOf(change.changed)
    const where = `${name} with ${[...change.cells].map((each) => each.join('=')).join(', ')}`
    expect(await differingCells(plan, saved.get(name) ?? new Uint8Array()), where).toEqual([])
  }
}

test('LibreOffice calculates of every example and variant what the engine does', async () => {
  await expectRecalculated(exampleVariants())
})

test('and of generated cases', async () => {
  await expectRecalculated(generatedCases(GENERATED))
})

test('it does not trust the results that a file brings along', async () => {
  const [[name, c] = ['', undefined]] = exampleVariants()
  if (c === undefined) throw new Error('There is no example.')
  const plan = planOf(c)
  const lied = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.content.kind === 'formula' && typeof cell.content.result === 'number'
          ? { ...cell, content: { ...cell.content, result: 1234.5 } }
          : cell,
      ),
    })),
  }
  const saved = await savedByOffice(new Map([[name, await fileOf(lied)]]), 'xlsx', XLSX)
  expect(await differingCells(plan, saved.get(name) ?? new Uint8Array())).toEqual([])
})

test('five inputs changed in the sheet change everything that they change in the app, in every example and variant', async () => {
  await expectFollowed(exampleVariants())
})

test('and in generated cases', async () => {
  await expectFollowed(generatedCases(GENERATED))
})
