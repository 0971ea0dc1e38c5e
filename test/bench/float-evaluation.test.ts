import { describe, expect, it } from 'vitest'
import type { Payback } from '../../src/engine/formulas/payback.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { Node } from '../../src/engine/graph/node.ts'
import type { ViewReport } from '../../src/engine/statements.ts'
import type { Decimal } from '../../src/quantity/decimal.ts'
import { numericCase } from './float/numeric-case.ts'
import type { Payback as FloatPayback } from './float/rates.ts'
import type { Statement } from './float/statement.ts'
import { floatEvaluation } from './float-evaluation.ts'
import { referenceCase } from './reference-case.ts'

const exact = Calculation.of(referenceCase())
const { model } = exact
const float = floatEvaluation(numericCase(referenceCase()))

/** Equal to nine digits; what is nothing may differ by a billionth. */
function expectSame(name: string, found: number | null, expected: Decimal | null): void {
  if (expected === null || found === null) {
    expect([name, found]).toEqual([name, expected])
    return
  }
  const wanted = expected.toNumber()
  const distance = Math.abs(found - wanted) / Math.max(1, Math.abs(wanted))
  expect([name, found, wanted, distance <= 1e-9]).toEqual([name, found, wanted, true])
}

function expectNode(name: string, found: number, node: Node): void {
  expectSame(name, found, exact.value(node))
}

function expectSeries(name: string, found: readonly number[], nodes: readonly Node[]): void {
  expect([name, found.length]).toEqual([name, nodes.length])
  nodes.forEach((node, t) => expectNode(`${name} ${String(t)}`, found[t]!, node))
}

function expectPayback(name: string, found: FloatPayback, expected: Payback): void {
  expectSame(`${name} first`, found.first, expected.first)
  expectSame(`${name} lasting`, found.lasting, expected.lasting)
  expect([name, found.startsPaid]).toEqual([name, expected.startsPaid])
}

const SERIES = [
  'benefits',
  'costs',
  'cash',
  'cumulative',
  'discounted',
  'cumulativeDiscounted',
  'exploitation',
] as const
const PRESENT = ['terminalValue', 'presentBenefits', 'presentCosts', 'netPresentValue'] as const
const INDICATORS = [
  'benefitCostRatio',
  'returnOnInvestment',
  'totalCostOfOwnership',
  'presentTotalCostOfOwnership',
  'equivalentAnnualCost',
  'costPerClientMonth',
  'costPerFreedHour',
  'peakFunding',
] as const
const BOOKS = ['depreciation', 'disposalLoss', 'interest', 'total'] as const
const COMPARED = ['reimbursement', 'actual', 'onNorm', 'writeOffOnNorm', 'gap', 'gapCumulated'] as const
const HOURS = ['gross', 'cash', 'redeploy', 'quality', 'informal'] as const
const STEPS = ['saved', 'steps', 'minutesToNext', 'minutesToSpare'] as const

function expectView(name: string, found: Statement, { statement, indicators }: ViewReport): void {
  expect(found.rows.map((r) => r.category).sort()).toEqual(statement.rows.map((r) => r.category).sort())
  for (const { category, amounts, presentValue } of statement.rows) {
    const row = found.rows.find((r) => r.category === category)!
    expectSeries(`${name} ${category}`, row.amounts, amounts)
    expectNode(`${name} ${category} present`, row.presentValue, presentValue)
  }
  for (const key of SERIES) expectSeries(`${name} ${key}`, found[key], statement[key])
  for (const key of PRESENT) expectNode(`${name} ${key}`, found[key], statement[key])
  for (const key of INDICATORS) expectNode(`${name} ${key}`, found[key], indicators[key])
  const {
    rateOfReturn: irr,
    modifiedRateOfReturn,
    payback,
    discountedPayback,
  } = exact.seriesIndicators(statement)
  const rates = irr.kind === 'none' ? [] : irr.kind === 'one' ? [irr.rate] : irr.rates
  expect([name, found.rates.length]).toEqual([name, rates.length])
  rates.forEach((rate, i) => expectSame(`${name} rate`, found.rates[i]!, rate))
  expectSame(`${name} modified rate`, found.modifiedRateOfReturn, modifiedRateOfReturn)
  expectPayback(`${name} payback`, found.payback, payback)
  expectPayback(`${name} discounted payback`, found.discountedPayback, discountedPayback)
}

describe('the float evaluation of the reference case equals the exact engine', () => {
  it('in every view of the whole case', () => {
    const views = model.views.filter((v) => v.statement.view.scope.kind === 'case')
    expect(float.ofCase.length).toBe(views.length)
    for (const view of views) {
      const who = view.statement.view.stakeholder
      expectView(
        who,
        float.ofCase.find((s) => s.stakeholder === who)!,
        view,
      )
    }
  })

  it('in the views of every technology and of the shared lines', () => {
    expect(float.ofOwner.length).toBe(9)
    float.owners.forEach(({ technology }, i) => {
      for (const found of float.ofOwner[i]!) {
        const view = exact.view(found.stakeholder, technology?.id ?? null)!
        expectView(`${technology?.id ?? 'shared'} ${found.stakeholder}`, found, view)
      }
    })
  })

  it('in the volumes', () => {
    model.volumes.forEach((v, i) => {
      const found = float.owners[i]!
      expectSeries(`${v.technology.id} users`, found.users, v.users)
      expectSeries(`${v.technology.id} new users`, found.newUsers, v.newUsers)
      expectSeries(`${v.technology.id} eligible`, found.eligible, v.eligible)
    })
    expectSeries('clients', float.clientsReached, model.clientsReached)
  })

  it('in the capital report on both bases', () => {
    const { capital } = model
    for (const key of COMPARED) expectSeries(key, float.capital[key], capital[key])
    expectNode('coverage', float.capital.coverage, capital.coverage)
    expectNode('norm factor', float.capital.normFactor, capital.normFactor)
    expectSeries('budget', float.capital.budget, capital.budget)
    expectSeries('exploitation on norm', float.exploitationOnNorm, model.exploitationOnNorm)
    expect(float.capital.assets.length).toBe(6)
    capital.assets.forEach((report, i) => {
      const found = float.capital.assets[i]!
      expectSeries('units', found.asset.units, report.asset.units)
      expectSeries('bought', found.asset.bought.slice(0, -1), report.asset.bought)
      for (const key of COMPARED) expectSeries(`${report.asset.line.id} ${key}`, found[key], report[key])
      for (const key of BOOKS) expectSeries(key, found.books[key], report.books[key])
      for (const key of BOOKS) expectSeries(`norm ${key}`, found.booksOnNorm[key], report.booksOnNorm[key])
      expectNode('book value', found.books.bookValueLeft, report.books.bookValueLeft)
      expectNode('norm book value', found.booksOnNorm.bookValueLeft, report.booksOnNorm.bookValueLeft)
      expectNode('coverage', found.coverage, report.coverage)
      expectNode('annual cost', found.equivalentAnnualCostOfUnit, report.equivalentAnnualCostOfUnit)
    })
  })

  it('in the hours and the pools', () => {
    for (const key of HOURS) expectSeries(key, float.hours[key], model.hours[key])
    model.functions.forEach(({ hours, fte }, i) => {
      for (const key of HOURS) expectSeries(key, float.functions[i]!.hours[key], hours[key])
      expectSeries('fte', float.functions[i]!.fte, fte)
    })
    expect(float.pools.length).toBe(2)
    model.pools.forEach(({ together, alone, cashableHours }, i) => {
      const found = float.pools[i]!
      for (const key of STEPS) expectSeries(key, found.together[key], together[key])
      alone.forEach(({ steps }, k) => {
        for (const key of STEPS) expectSeries(`alone ${key}`, found.alone[k]![key], steps[key])
      })
      expectSeries('cashable', found.cashableHours, cashableHours)
    })
  })

  it('in what stays beside the ledger', () => {
    expectSeries('co2', float.co2, model.co2)
    expect(float.beside.length).toBe(model.besideLedger.length)
    model.besideLedger.forEach(({ amounts }, i) =>
      amounts.forEach(({ byColumn }, k) =>
        expectSeries('beside', float.beside[i]!.amounts[k]!.byColumn, byColumn),
      ),
    )
  })
})
