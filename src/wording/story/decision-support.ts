import type { Calculation } from '../../engine/calculation.ts'
import { type Decimal, ONE, ZERO } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { columnName, stakeholderInSentence } from '../name-of.ts'
import { balances, extremes } from './balance.ts'
import { hasIncome } from './income-text.ts'
import { presentTerminalValue, valueIn } from './node-facts.ts'
import { steadyYear } from './steady-year.ts'

/** What a board should know beside the decision: who else gains, what frees up, what the rate covers. */
export function decisionSupport(words: Catalogue, calculation: Calculation): readonly string[] {
  return [
    terminal(words, calculation),
    others(words, calculation),
    hours(words, calculation),
    coverage(words, calculation),
    temporary(words, calculation),
  ].filter((sentence) => sentence !== null)
}

function others(words: Catalogue, calculation: Calculation): string {
  const { support } = words.decision
  const { winner, payer } = extremes(balances(calculation))
  const name = (id: string) => stakeholderInSentence(words, calculation.businessCase, id)
  const amount = (value: Decimal) => words.format.euro(value.abs())
  if (winner !== null && payer !== null)
    return support.winnerAndPayer(
      name(winner.stakeholder),
      amount(winner.amount),
      name(payer.stakeholder),
      amount(payer.amount),
    )
  if (winner !== null) return support.winner(name(winner.stakeholder), amount(winner.amount))
  return payer === null ? support.nobodyElse : support.payer(name(payer.stakeholder), amount(payer.amount))
}

function hours(words: Catalogue, calculation: Calculation): string | null {
  const { hours: report, functions, axis } = calculation.model
  const column = steadyYear(calculation)
  const gross = valueIn(calculation, report.gross, column)
  if (gross.lte(0)) return null
  const cash = valueIn(calculation, report.cash, column)
  const fte = functions.reduce((sum, f) => sum.plus(valueIn(calculation, f.fte, column)), ZERO)
  const { format } = words
  return words.decision.support.hours(
    columnName(words, axis, column),
    format.hours(gross),
    format.fte(fte),
    format.percent(cash.div(gross), 0),
  )
}

/** Only where the rate pays for some of it: elsewhere the norm says nothing. */
function coverage(words: Catalogue, calculation: Calculation): string | null {
  const { capital } = calculation.model
  const share = calculation.value(capital.coverage)
  if (share.isZero() || share.gte(1)) return null
  return words.decision.support.coverage(words.format.percent(share, 0))
}

function temporary(words: Catalogue, calculation: Calculation): string | null {
  const { support } = words.decision
  const lasting = calculation.quotient(calculation.model.income.lastingShare)
  if (lasting === null || lasting.gte(1) || !hasIncome(calculation)) return null
  return lasting.isZero()
    ? support.allTemporary
    : support.temporary(words.format.percent(ONE.minus(lasting), 0))
}

/** Where the provider gains only because devices still have a value after the last year. */
function terminal(words: Catalogue, calculation: Calculation): string | null {
  const statement = calculation.view('provider')?.statement
  if (statement === undefined) return null
  const net = calculation.value(statement.netPresentValue)
  const left = presentTerminalValue(calculation, statement)
  if (net.lte(0) || net.minus(left).gte(0)) return null
  return words.decision.support.terminal(words.format.euro(left), words.format.euro(left.minus(net)))
}
