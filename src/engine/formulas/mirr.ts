import { Decimal, ONE, ZERO } from '../../quantity/decimal.ts'
import type { TimedFlow } from './irr.ts'

/**
 * Modified internal rate of return: what is paid is financed at `financing`, what is received is put out at `reinvestment`:
 * `(future value of receipts / present value of payments)^(1/n) - 1`, n the last time. Flows of one time count as one.
 * Null where there is nothing paid or nothing received.
 * Example (numpy-financial): -120000, 39000, 30000, 21000, 37000, 46000 at 10 % and 12 % gives 0.126094.
 */
export function modifiedRateOfReturn(
  flows: readonly TimedFlow[],
  financing: Decimal,
  reinvestment: Decimal,
): Decimal | null {
  const last = Math.max(0, ...flows.map((f) => f.time))
  const byTime = new Map<number, Decimal>()
  for (const { time, amount } of flows) byTime.set(time, (byTime.get(time) ?? ZERO).plus(amount))
  let [paid, received] = [ZERO, ZERO]
  const [cost, gain] = [compounding(financing), compounding(reinvestment)]
  for (const [time, amount] of byTime) {
    if (amount.lt(0)) paid = paid.minus(amount.div(cost(time)))
    else if (!amount.isZero()) received = received.plus(amount.times(gain(last - time)))
  }
  if (paid.isZero() || received.isZero() || last === 0) return null
  return positiveRoot(received.div(paid), last).minus(1)
}

/** `(1 + rate)^time` for whole and half years; each power is made of the one before. */
function compounding(rate: Decimal): (time: number) => Decimal {
  const growth = ONE.plus(rate)
  const powers = [ONE]
  const power = (years: number): Decimal => (powers[years] ??= power(years - 1).times(growth))
  return (time) => {
    const wholeYears = Math.floor(time)
    return wholeYears === time ? power(wholeYears) : power(wholeYears).times(growth.sqrt())
  }
}

/** The positive n-th root by Newton's method; `Decimal.pow` with a fraction goes by logarithms and is a hundred times slower. */
function positiveRoot(value: Decimal, n: number): Decimal {
  let root = new Decimal(value.toNumber() ** (1 / n))
  for (let i = 0; i < 5; i++) {
    const below = root.pow(n - 1)
    const next = root.minus(below.times(root).minus(value).div(below.times(n)))
    if (next.eq(root)) break
    root = next
  }
  return root
}
