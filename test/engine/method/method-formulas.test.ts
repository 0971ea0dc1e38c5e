import { describe, expect, test } from 'vitest'
import { Calculation } from '../../../src/engine/calculation.ts'
import type { Expression } from '../../../src/engine/graph/explanation.ts'
import { MEANING_KEYS, type MeaningKey } from '../../../src/engine/graph/meaning.ts'
import { methodCase, SHAPING } from '../../../src/engine/method/method-case.ts'
import { methodFormulas } from '../../../src/engine/method/method-formulas.ts'
import { METHOD_SECTIONS } from '../../../src/engine/method/method-sections.ts'
import { isInWords } from '../../../src/wording/help/in-words.ts'

const formulas = methodFormulas()

/** `max(0, users - mostUsers)`: a formula in the names of the model. */
function written(formula: Expression): string {
  if (formula.kind === 'operation') return `${formula.op}(${formula.args.map(written).join(', ')})`
  const { meaning, place, value } = formula.term
  return meaning?.key ?? place?.field ?? SHAPING[value.toString()] ?? value.toString()
}

function formulaOf(key: MeaningKey): string {
  const found = formulas.get(key)
  return found === undefined ? 'none' : written(found.formula)
}

describe('the formulas of the method', () => {
  test('stand in exactly one section each, and all of them do', () => {
    const listed: readonly MeaningKey[] = Object.values(METHOD_SECTIONS).flat()
    expect(listed.toSorted()).toEqual([...MEANING_KEYS].toSorted())
  })

  test('are those of the specification', () => {
    const expected: Readonly<Partial<Record<MeaningKey, string>>> = {
      discountFactor: 'divide(discountFactor, sum(1, settings.discountRate))',
      activeFraction: 'divide(subtract(13, technology.startMonth), 12)',
      usersOfGroup: 'product(product(group.clients, servedGroup.eligible), adoption.shares)',
      users: 'sum(usersOfGroup)',
      newUsers: 'max(0, subtract(users, mostUsers))',
      units: 'ceiling(product(divide(users, asset.usersPerUnit), sum(1, asset.spare)))',
      bought: 'max(0, subtract(units, sum(bought)))',
      yearlyCharge: 'divide(product(purchase, subtract(1, asset.residual)), asset.life)',
      normYearlyCharge: 'divide(product(purchase, subtract(1, asset.residual)), nic.life)',
      capitalCost: 'sum(depreciation, disposalLoss, interest)',
      nicGap: 'subtract(normReimbursement, capitalCost)',
      cashFlow: 'subtract(benefits, costs)',
      equivalentAnnualCost: 'divide(presentTotalCostOfOwnership, sum(discountFactor))',
      costPerFreedHour: 'divide(presentTotalCostOfOwnership, presentHours)',
      benefitCostRatio: 'divide(presentValueOfBenefits, presentValueOfCosts)',
      contributionCovered: 'min(contributionRequired, contributionGains)',
      contributionPresent: 'product(contributionCovered, divide(contributionGain, contributionGains))',
    }
    const keys = Object.keys(expected) as readonly MeaningKey[]
    expect(Object.fromEntries(keys.map((key) => [key, formulaOf(key)]))).toEqual(expected)
  })

  test('are there for every key that no sentence stands for', () => {
    const missing = MEANING_KEYS.filter((key) => !isInWords(key) && !formulas.has(key))
    expect(missing).toEqual([])
  })

  test('hold for every case: no number stands in them that is one of the case only', () => {
    const general = ['0', '1', '12', '13', '60', '365', ...Object.keys(SHAPING)]
    const strange = [...formulas.values()].flatMap(({ key, formula }) =>
      isInWords(key)
        ? []
        : constantsIn(formula).flatMap((text) => (general.includes(text) ? [] : [[key, text]])),
    )
    expect(strange).toEqual([])
  })

  test('fit in a few lines', () => {
    const long = [...formulas.values()].filter(
      ({ key, formula }) => !isInWords(key) && written(formula).split(/[(,]/).length > 30,
    )
    expect(long.map(({ key }) => key)).toEqual([])
  })
})

function constantsIn(formula: Expression): readonly string[] {
  if (formula.kind === 'operation') return formula.args.flatMap(constantsIn)
  const { node, value } = formula.term
  return node.op === 'constant' ? [value.toString()] : []
}

test('the case behind the formulas is one that can be calculated, with nothing at zero that the method is about', () => {
  const calculation = Calculation.of(methodCase())
  const report = calculation.view('provider')
  expect(report).toBeDefined()
  const years = calculation.series(report?.statement.flows.map(({ node }) => node) ?? [])
  expect(years.some((amount) => !amount.isZero())).toBe(true)
})
