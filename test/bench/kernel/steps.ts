import type { Column, Devices, Pool, PoolEffect, TechnologyUsers, Term } from './tables.ts'

/** Cash per stakeholder in one array, `columns` numbers each. */
export interface Cash {
  readonly columns: number
  readonly amounts: Float64Array
  /** Terminal value per stakeholder. */
  readonly terminal: Float64Array
}

export function countUsers({ groups, users, newUsers }: TechnologyUsers, x: Float64Array): void {
  users.fill(0)
  for (const { sampled, fixed, users: own } of groups) {
    const by = sampled < 0 ? 1 : x[sampled]!
    for (let t = 0; t < users.length; t++) {
      const count = fixed[t]! * by
      own[t] = count
      users[t]! += count
    }
  }
  let most = 0
  for (let t = 0; t < users.length; t++) {
    const now = users[t]!
    newUsers[t] = now > most ? now - most : 0
    if (now > most) most = now
  }
}

/** Buys devices and posts what they cost and bring. */
export function buyDevices(d: Devices, x: Float64Array, cash: Cash): void {
  const { units, bought, driver, perDriver, life } = d
  const horizon = units.length - 1
  for (let t = d.start; t <= d.end; t++) {
    const needed = driver[t]! * perDriver
    units[t] = d.whole ? wholeAbove(needed) : needed
  }
  const price = d.price < 0 ? 1 : x[d.price]!
  const at = d.payer * cash.columns
  for (let column = 0; column < horizon; column++) {
    let short = units[column + 1]!
    for (let s = Math.max(0, column + 1 - life); s < column; s++) short -= bought[s]!
    bought[column] = short > 0 ? short : 0
    if (short <= 0) continue
    const purchase = short * price * d.pricePerUnit[column]!
    const end = d.stops && d.end < column + life ? d.end : column + life
    cash.amounts[at + column]! -= purchase
    if (end <= horizon) cash.amounts[at + end]! += purchase * d.residual
    else cash.terminal[d.payer]! += purchase * (1 - ((horizon - column) / life) * (1 - d.residual))
  }
}

/** Adds a line to the cash of whom it concerns; each kind of line has a loop without a choice in it. */
export function postTerm(term: Term, x: Float64Array, wage: Column, cash: Cash): void {
  const { from, to } = term
  const { columns, amounts } = cash
  let by = 1
  if (term.a >= 0) by = x[term.a]!
  if (term.b >= 0) by *= x[term.b]!
  if (term.c >= 0) by *= x[term.c]!
  if (from >= 0 && to >= 0) transfer(amounts, from * columns, to * columns, term, by)
  else if (from >= 0) oneSided(amounts, from * columns, term, -by, wage)
  else oneSided(amounts, to * columns, term, by, wage)
}

function oneSided(amounts: Float64Array, at: number, term: Term, by: number, wage: Column): void {
  const { fixed, driver, first, last } = term
  if (term.wage)
    for (let t = first; t <= last; t++) amounts[at + t]! += by * fixed[t]! * driver[t]! * wage[t]!
  else for (let t = first; t <= last; t++) amounts[at + t]! += by * fixed[t]! * driver[t]!
}

function transfer(amounts: Float64Array, less: number, more: number, term: Term, by: number): void {
  const { fixed, driver, first, last } = term
  for (let t = first; t <= last; t++) {
    const amount = by * fixed[t]! * driver[t]!
    amounts[less + t]! -= amount
    amounts[more + t]! += amount
  }
}

export function postPool(pool: Pool, x: Float64Array, wage: Column, { amounts, columns }: Cash): void {
  pool.full.fill(0)
  for (const e of pool.effects) hoursOf(e, x, pool.full)
  const worth = pool.hourlyCost * pool.length * pool.shifts
  const { full } = pool
  for (let t = 1; t < columns; t++) {
    const starts = pool.starts[t]!
    if (starts.length === 1) {
      amounts[t]! += worth * fewerPeople(pool, full[t]! / pool.shifts) * wage[t]!
      continue
    }
    let people = 0
    for (let i = 0; i < starts.length; i++) {
      const from = starts[i]!
      let saved = 0
      for (const { start, month, hours } of pool.effects)
        if (start < t || (start === t && month <= from)) saved += hours[t]!
      const months = (i + 1 < starts.length ? starts[i + 1]! : 13) - from
      people += (fewerPeople(pool, saved / pool.shifts) * months) / 12
    }
    amounts[t]! += worth * people * wage[t]!
  }
}

function hoursOf({ a, b, fixed, users, hours }: PoolEffect, x: Float64Array, full: Column): void {
  const perUser = fixed * (a < 0 ? 1 : x[a]!) * (b < 0 ? 1 : x[b]!)
  for (let g = 0; g < users.length; g++) {
    const own = users[g]!
    for (let t = 0; t < full.length; t++) {
      const more = perUser * own[t]!
      hours[t] = g === 0 ? more : hours[t]! + more
      full[t]! += more
    }
  }
}

function fewerPeople({ length, room, slack }: Pool, saved: number): number {
  if (saved >= 0) return Math.min(wholeBelow(saved / length), room)
  const short = -saved - slack
  return short > 0 ? -wholeAbove(short / length) : 0
}

/** What lies within 1e-9 of a whole number is that number. */
function wholeAbove(value: number): number {
  const nearest = Math.floor(value + 0.5)
  return value - nearest > 1e-9 * (nearest > 1 ? nearest : 1) ? nearest + 1 : nearest
}

function wholeBelow(value: number): number {
  const nearest = Math.floor(value + 0.5)
  return nearest - value > 1e-9 * (nearest > 1 ? nearest : 1) ? nearest - 1 : nearest
}
