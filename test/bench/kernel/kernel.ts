import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { lastingPayback, rateOfReturn } from './series.ts'
import { buyDevices, type Cash, countUsers, postPool, postTerm } from './steps.ts'
import type { Column, Devices, Tables, TechnologyUsers, Term } from './tables.ts'
import { tablesOf } from './tables-of.ts'

/**
 * The yardstick of Monte Carlo: one run of a case as an expert would write it by hand, over typed arrays and without making
 * anything anew. What it computes once, when it is made: everything that no sampled input reaches (users, devices, whole lines, the
 * indices of prices other than wages, correction factors, periods of use) and per line the product of all that is not sampled.
 * What follows wages only is kept apart per stakeholder and multiplied by the index in each run. Everything else is computed in
 * every run, line by line. It knows what the reference case uses.
 */
export class Kernel {
  /** Net present value per stakeholder, of society last. */
  readonly presentValues: Float64Array
  readonly stakeholders: readonly string[]
  payback = NaN
  rateOfReturn = NaN
  private readonly tables: Tables
  private readonly users: readonly TechnologyUsers[]
  private readonly devices: readonly Devices[]
  private readonly terms: readonly Term[]
  private readonly base: Cash
  private readonly wageBase: Cash
  private readonly cash: Cash
  private readonly discount: Column
  private readonly wage: Column
  private readonly flows: Column

  constructor(c: BusinessCase, paths: readonly string[]) {
    const tables = tablesOf(c, paths)
    const { varying } = tables
    this.tables = tables
    const columns = tables.horizon + 1
    const parties = tables.stakeholders.length
    const newCash = (): Cash => ({
      columns,
      amounts: new Float64Array(parties * columns),
      terminal: new Float64Array(parties),
    })
    this.stakeholders = [...tables.stakeholders, 'society']
    this.presentValues = new Float64Array(parties + 1)
    this.base = newCash()
    this.wageBase = newCash()
    this.cash = newCash()
    this.discount = new Float64Array(columns)
    this.wage = new Float64Array(columns).fill(1)
    this.flows = new Float64Array(columns)
    const none = new Float64Array(0)
    for (const own of tables.technologies) if (!own.varies) countUsers(own, none)
    for (const own of tables.devices) if (!own.varies) buyDevices(own, none, this.base)
    const isFixed = (term: Term) => term.a < 0 && !varying.has(term.driver)
    for (const term of tables.terms)
      if (isFixed(term)) postTerm(term, none, this.wage, term.wage ? this.wageBase : this.base)
    this.users = tables.technologies.filter((own) => own.varies)
    this.devices = tables.devices.filter((own) => own.varies)
    this.terms = tables.terms.filter((term) => !isFixed(term))
  }

  /** @param x the sampled inputs */
  run(x: Float64Array): void {
    const { tables, cash, wage } = this
    this.start(x)
    for (const own of this.users) countUsers(own, x)
    for (const own of this.devices) buyDevices(own, x, cash)
    for (const term of this.terms) postTerm(term, x, wage, cash)
    for (const pool of tables.pools) postPool(pool, x, wage, cash)
    this.finish()
  }

  private start(x: Float64Array): void {
    const { tables, cash, base, wageBase, discount, wage } = this
    const { columns, amounts, terminal } = cash
    const growth = 1 + x[tables.wageGrowth]!
    const rate = 1 + x[tables.discountRate]!
    discount[0] = 1
    for (let t = 1; t < columns; t++) {
      discount[t] = discount[t - 1]! / rate
      if (t > 1) wage[t] = wage[t - 1]! * growth
    }
    for (let at = 0, t = 0; at < amounts.length; at++) {
      amounts[at] = base.amounts[at]! + wageBase.amounts[at]! * wage[t]!
      t = t + 1 === columns ? 0 : t + 1
    }
    terminal.set(base.terminal)
  }

  private finish(): void {
    const { cash, discount, presentValues, flows } = this
    const { columns, amounts, terminal } = cash
    const last = columns - 1
    let society = 0
    for (let who = 0; who < terminal.length; who++) {
      let present = terminal[who]! * discount[last]!
      for (let t = 0; t < columns; t++) present += amounts[who * columns + t]! * discount[t]!
      presentValues[who] = present
      society += present
    }
    presentValues[terminal.length] = society
    this.payback = lastingPayback(amounts, columns)
    for (let t = 0; t < columns; t++) flows[t] = amounts[t]!
    flows[last]! += terminal[0]!
    this.rateOfReturn = rateOfReturn(flows)
  }
}
