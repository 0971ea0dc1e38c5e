import * as fc from 'fast-check'
import { inputName, type InputPart } from '../../../src/case-file/workbook/case-names.ts'
import { applyVariant } from '../../../src/domain/apply-variant.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { fieldFacts } from '../../../src/domain/fields.ts'
import { isSeries } from '../../../src/domain/input.ts'
import { listInputs, type PlacedInput } from '../../../src/domain/list-inputs.ts'
import { withValueAt } from '../../../src/domain/paths.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { isRealism } from '../../../src/engine/changed-inputs.ts'
import { type PlannedWorkbook, planWorkbook } from '../../../src/export/spreadsheet/plan-workbook.ts'
import { writeWorkbook } from '../../../src/export/spreadsheet/write-workbook.ts'
import { type DecimalText, decimalText, toDecimal } from '../../../src/quantity/decimal-text.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import type { Dice } from '../../tooling/dice.ts'
import { SEED } from '../../tooling/seed.ts'

const MADE = { madeAt: '2026-11-30T12:00:00Z' }

export function planOf(c: BusinessCase): PlannedWorkbook {
  return planWorkbook(Calculation.of(c), catalogue('nl'), MADE)
}

export async function fileOf(plan: PlannedWorkbook): Promise<Uint8Array> {
  return writeWorkbook(plan, MADE.madeAt)
}

/** The examples with every variant that they hold, by name. */
export function exampleVariants(): ReadonlyMap<string, BusinessCase> {
  return new Map(
    exampleFiles.flatMap((file) => {
      const base = exampleCase(file)
      const name = file.replace('.json', '')
      return [
        [name, base] as const,
        ...base.variants.map((variant) => [`${name}-${variant.id}`, applyVariant(base, variant)] as const),
      ]
    }),
  )
}

export function generatedCases(count: number): ReadonlyMap<string, BusinessCase> {
  return new Map(
    fc
      .sample(arbitraryCase, { numRuns: count, seed: SEED })
      .map((c, i) => [`generated-${i + 1}`, c] as const),
  )
}

export interface Change {
  readonly changed: BusinessCase
  /** The new numbers by the name of their cell. */
  readonly cells: ReadonlyMap<string, DecimalText>
}

/** Other numbers for some inputs that do not decide the shape of the calculation. */
export function withInputsChanged(c: BusinessCase, count: number, dice: Dice): Change {
  const free = listInputs(c).filter(isFree)
  let changed = c
  const cells = new Map<string, DecimalText>()
  for (let i = 0; i < Math.min(count, free.length); i++) {
    const [placed] = free.splice(dice.below(free.length), 1)
    if (placed === undefined) break
    const other = otherValue(placed, dice)
    const isLast = isSeries(placed.input)
    const part: InputPart = 'value'
    const name = isLast ? inputName(c, placed.path, part, 1) : inputName(c, placed.path, part)
    cells.set(name, other)
    changed = isLast
      ? withValueAt(changed, `${placed.path}.values`, [other, ...placed.input.values.slice(1)])
      : withValueAt(changed, `${placed.path}.value`, other)
  }
  return { changed, cells }
}

function isFree({ path, field }: PlacedInput): boolean {
  const isBeside = path.startsWith('uncertainty') || isRealism(path)
  return fieldFacts(field).structural !== true && !isBeside
}

/** A tenth more, or where that is too much or nothing, a quarter of the way between the bounds. */
function otherValue({ field, input }: PlacedInput, dice: Dice): DecimalText {
  const { min, max } = fieldFacts(field)
  const now = toDecimal(isSeries(input) ? (input.values[0] ?? decimalText('0')) : input.value)
  const more = now.times(1 + (1 + dice.below(9)) / 20)
  const fits = !more.eq(now) && more.lte(max) && more.gte(min)
  const other = fits
    ? more
    : now.times('0.8').eq(now)
      ? now.plus(Math.min(1, (max - min) / 4))
      : now.times('0.8')
  return decimalText(other.toDecimalPlaces(6).toFixed())
}
