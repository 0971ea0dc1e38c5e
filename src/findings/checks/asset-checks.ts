import { ZERO } from '../../quantity/decimal.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Check, CheckKey } from '../finding.ts'
import { presentValueOfProvider } from '../net-present-value.ts'
import { placedLines } from '../placed.ts'
import { withValue } from '../with-value.ts'

/** In practice devices are replaced after about three years (NZa, onderzoek bekostiging zorgtechnologie, 2023). */
const LIFE_IN_PRACTICE = '3'

/** What a used care device still brings is little: more than this asks for an offer of who buys it back. */
const MOST_RESIDUAL = 0.2

export const ASSET_CHECKS = {
  /** A life as long as the rate assumes: ten years on paper are three in practice. */
  'no-replacement': ({ businessCase: c }) =>
    placedLines(c, 'assets').flatMap(({ line, path }) => {
      const isLong = toDecimal(line.life.value).gte(toDecimal(c.settings.nic.life.value))
      const isDoubted = isLong && line.category === 'technology' && line.life.grade !== 'measured'
      if (!isDoubted || toDecimal(line.price.value).isZero()) return []
      const at = `${path}.life`
      return [{ path: at, about: line.name, instead: withValue(c, at, LIFE_IN_PRACTICE) }]
    }),

  'high-residual': ({ businessCase: c }) =>
    placedLines(c, 'assets').flatMap(({ line, path }) => {
      const share = toDecimal(line.residual.value)
      const at = `${path}.residual`
      const isHigh = share.gt(MOST_RESIDUAL) && line.residual.source === undefined
      return isHigh ? [{ path: at, about: line.name, facts: { share }, instead: withValue(c, at, '0') }] : []
    }),

  /** What outlives the years that are looked at has its cost in sight and not all that it does. */
  'horizon-too-short': ({ businessCase: c }) => {
    const horizon = toDecimal(c.settings.horizon.value)
    const longest = placedLines(c, 'assets').find(({ line }) => toDecimal(line.life.value).gt(horizon))
    return longest === undefined
      ? []
      : [
          {
            path: 'settings.horizon',
            about: longest.line.name,
            facts: { count: Number(longest.line.life.value) },
          },
        ]
  },

  /** A gain that is there only as long as someone pays the rest value at the end. */
  'terminal-value-carries': (calculation) => {
    const { businessCase: c } = calculation
    if (!c.settings.terminalValue || presentValueOfProvider(calculation).lte(ZERO)) return []
    const instead = { ...c, settings: { ...c.settings, terminalValue: false } }
    const without = presentValueOfProvider(calculation.with(instead))
    return without.lt(0) ? [{ path: 'settings.terminalValue', instead }] : []
  },
} as const satisfies Partial<Record<CheckKey, Check>>
