import type { Calculation } from '../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import { roundHalfAway } from '../../quantity/rounding.ts'
import { isWholeCase, moves, type Perspective, PROVIDER, reportOf } from './perspective.ts'

/** What the numbers say about doing it, from one perspective. Amounts are positive. */
export type Decision =
  | { readonly kind: 'nothing' | 'evens' }
  | { readonly kind: 'gains-at-once' | 'pays-back-on-paper'; readonly gain: Decimal }
  | { readonly kind: 'pays-back'; readonly peak: Decimal; readonly payback: Decimal; readonly gain: Decimal }
  | { readonly kind: 'too-slow'; readonly peak: Decimal; readonly payback: Decimal; readonly loss: Decimal }
  | { readonly kind: 'costs-others-gain'; readonly loss: Decimal; readonly gain: Decimal }
  | { readonly kind: 'costs' | 'costs-all'; readonly loss: Decimal }

export function decisionOf(calculation: Calculation, perspective: Perspective = PROVIDER): Decision {
  const report = reportOf(calculation, perspective)
  if (report === undefined || !moves(calculation, report.statement)) return { kind: 'nothing' }
  const net = calculation.value(report.statement.netPresentValue)
  if (roundHalfAway(net, 0).isZero()) return { kind: 'evens' }
  const peak = calculation.value(report.indicators.peakFunding)
  const { lasting } = calculation.seriesIndicators(report.statement).payback
  return net.gt(0) ? gaining(net, peak, lasting) : losing(calculation, perspective, net.neg(), peak, lasting)
}

function gaining(gain: Decimal, peak: Decimal, payback: Decimal | null): Decision {
  if (peak.isZero()) return { kind: 'gains-at-once', gain }
  return payback === null ? { kind: 'pays-back-on-paper', gain } : { kind: 'pays-back', peak, payback, gain }
}

function losing(
  calculation: Calculation,
  perspective: Perspective,
  loss: Decimal,
  peak: Decimal,
  payback: Decimal | null,
): Decision {
  if (payback !== null && peak.gt(0)) return { kind: 'too-slow', peak, payback, loss }
  if (perspective.stakeholder !== 'provider' || !isWholeCase(perspective)) return { kind: 'costs', loss }
  const gain = societyGain(calculation)
  return gain.gt(0) ? { kind: 'costs-others-gain', loss, gain } : { kind: 'costs-all', loss }
}

function societyGain(calculation: Calculation): Decimal {
  const society = calculation.view('society')
  return society === undefined ? ZERO : calculation.value(society.statement.netPresentValue)
}
