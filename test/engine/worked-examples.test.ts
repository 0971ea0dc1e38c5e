import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { Node } from '../../src/engine/graph/node.ts'
import type { Decimal } from '../../src/quantity/decimal.ts'
import { fixedText } from '../../src/quantity/rounding.ts'

/**
 * Three worked examples of the calculation model, on which two independent implementations agree in 50 digits; expected values
 * are rounded to six decimals. asset-three-years: replacement, terminal value, an IRR that means nothing. shift-pool-cluster: two
 * technologies that free no one alone and one person per shift together. provider-three-technologies: hour-paid care, assets,
 * a pool, another payer who gains, a start subsidy.
 */
interface Expected {
  readonly provider: {
    flows: string[]
    terminal: string
    npv: string
    irr: string[]
    payback: string | null
    paybackPermanent: string | null
  }
  readonly society: { npv: string; flows: string[] }
  readonly npv: Record<string, string>
  readonly capital: Record<'dep' | 'loss' | 'intr' | 'dep10' | 'loss10' | 'intr10' | 'nic', string[]>
  readonly hours: Record<'gross' | 'cash' | 'redeploy' | 'quality' | 'informal', string[]>
  readonly steps: Record<string, number[]>
  readonly bought: Record<string, string[]> | null
  readonly categories: Record<string, Record<string, string>>
  readonly peakFunding: string
}

const folder = join(import.meta.dirname, 'worked-examples')
const six = (value: Decimal) => fixedText(value, 6)

/** The categories of the examples are coarser than those of the ledger. */
const COARSE: Readonly<Record<string, string>> = {
  'one-off': 'oneoff',
  'funding-administration': 'oneoff',
  'redeploy-revenue': 'redeploy',
  event: 'avoided',
  'terminal-value': 'terminal',
}
const NAMES: Readonly<Record<string, string>> = { ministry: 'funder' }

describe.each(['asset-three-years', 'shift-pool-cluster', 'provider-three-technologies'])('%s', (name) => {
  const opened = openCase(readFileSync(join(folder, `${name}.case.json`)))
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const calculation = Calculation.of(opened.case)
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected
  const { model } = calculation
  const texts = (nodes: readonly Node[]) => calculation.series(nodes).map(six)
  const viewOf = (stakeholder: string) => {
    const view = calculation.view(stakeholder)
    if (view === undefined) throw new Error(`No view for ${stakeholder}`)
    return view
  }

  it('has the cash flows, terminal value and net present value of the provider', () => {
    const { statement } = viewOf('provider')
    expect(texts(statement.cash)).toEqual(expected.provider.flows)
    expect(six(calculation.value(statement.terminalValue))).toBe(expected.provider.terminal)
    expect(six(calculation.value(statement.netPresentValue))).toBe(expected.provider.npv)
  })

  it('has every root of the internal rate of return and both paybacks', () => {
    const { rateOfReturn: irr, payback } = calculation.seriesIndicators(viewOf('provider').statement)
    const rates = irr.kind === 'none' ? [] : irr.kind === 'one' ? [irr.rate] : irr.rates
    expect(rates.map(six)).toEqual(expected.provider.irr)
    expect(payback.first && six(payback.first)).toBe(expected.provider.payback)
    expect(payback.lasting && six(payback.lasting)).toBe(expected.provider.paybackPermanent)
  })

  it('has the flows of society and the net present value of every stakeholder', () => {
    expect(texts(viewOf('society').statement.cash)).toEqual(expected.society.flows)
    expect(six(calculation.value(viewOf('society').statement.netPresentValue))).toBe(expected.society.npv)
    for (const [who, npv] of Object.entries(expected.npv))
      expect([who, six(calculation.value(viewOf(NAMES[who] ?? who).statement.netPresentValue))]).toEqual([
        who,
        npv,
      ])
  })

  it('has depreciation, disposal loss and interest on both lives, and the norm reimbursement', () => {
    const { capital, axis } = model
    const total = (pick: (r: (typeof capital.assets)[number]) => readonly Node[]) =>
      axis.columns.map((t) => six(calculation.total(capital.assets.flatMap((r) => pick(r)[t] ?? []))))
    expect(total((r) => r.books.depreciation)).toEqual(expected.capital.dep)
    expect(total((r) => r.books.disposalLoss)).toEqual(expected.capital.loss)
    expect(total((r) => r.books.interest)).toEqual(expected.capital.intr)
    expect(total((r) => r.booksOnNorm.depreciation)).toEqual(expected.capital.dep10)
    expect(total((r) => r.booksOnNorm.disposalLoss)).toEqual(expected.capital.loss10)
    expect(total((r) => r.booksOnNorm.interest)).toEqual(expected.capital.intr10)
    expect(texts(capital.reimbursement)).toEqual(expected.capital.nic)
  })

  it('has the hours by destination and the steps of the pools', () => {
    for (const destination of ['gross', 'cash', 'redeploy', 'quality', 'informal'] as const)
      expect([destination, texts(model.hours[destination])]).toEqual([
        destination,
        expected.hours[destination],
      ])
    for (const pool of model.pools)
      expect(calculation.series(pool.together.steps).map(Number)).toEqual(expected.steps[pool.pool.id])
    expect(model.pools.map((p) => p.pool.id)).toEqual(Object.keys(expected.steps))
  })

  it('has the purchases', () => {
    for (const { asset } of model.capital.assets) {
      const key = `${asset.owner.technologyId ?? ''}:${asset.line.name}`
      expect(calculation.series(asset.bought).map(String)).toEqual(
        expected.bought?.[key]?.slice(0, asset.bought.length),
      )
    }
    expect(model.capital.assets.length).toBe(Object.keys(expected.bought ?? {}).length)
  })

  it('has the totals per stakeholder and category, and the peak funding', () => {
    for (const [who, categories] of Object.entries(expected.categories)) {
      const { statement } = viewOf(NAMES[who] ?? who)
      const totals = new Map<string, Decimal>()
      for (const { category, amounts } of statement.rows) {
        const key = COARSE[category] ?? category
        const before = totals.get(key)
        const sum = calculation.total(amounts)
        totals.set(key, before === undefined ? sum : before.plus(sum))
      }
      for (const [category, amount] of Object.entries(categories))
        expect([who, category, totals.get(category) && six(totals.get(category) as Decimal)]).toEqual([
          who,
          category,
          amount,
        ])
    }
    expect(six(calculation.value(viewOf('provider').indicators.peakFunding))).toBe(expected.peakFunding)
  })
})
