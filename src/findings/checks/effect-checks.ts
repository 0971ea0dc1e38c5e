import type { BusinessCase } from '../../domain/business-case.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Check, CheckKey, FoundHere } from '../finding.ts'
import { isDescribed, placedLines } from '../placed.ts'

/** Sources of average full prices: they hold overhead and travel, which do not go away with one event. */
const REFERENCE = /kostenhandleiding|referentieprij|reference price/i

export const EFFECT_CHECKS = {
  /** The full reference price taken as what the provider itself saves. */
  'reference-price-as-saving': ({ businessCase: c }) =>
    placedLines(c, 'effects').flatMap(({ line, path }): readonly FoundHere[] => {
      if (!('amounts' in line)) return []
      return line.amounts.flatMap(({ id, stakeholder, amount }) =>
        stakeholder === 'provider' && Number(amount.value) > 0 && REFERENCE.test(amount.source ?? '')
          ? [{ path: `${path}.amounts.${id}.amount`, about: line.name }]
          : [],
      )
    }),

  /** All of an effect is taken to be because of the technology, and nothing of it would have happened anyway. */
  'all-because-of-it': ({ businessCase: c }) =>
    placedLines(c, 'effects').flatMap(({ line, path }): readonly FoundHere[] => {
      const isInMoney = line.class === 'cash-releasing' || line.class === 'societal'
      const isOutcome = line.kind === 'event' || line.kind === 'admission' || line.kind === 'avoided-cost'
      const isWhole =
        toDecimal(line.attribution.value).gte(1) &&
        [line.deadweight, line.displacement].every(({ value }) => toDecimal(value).isZero())
      return isInMoney && isOutcome && isWhole && line.attribution.source === undefined
        ? [{ path: `${path}.attribution`, about: line.name }]
        : []
    }),

  /** New beside old: nothing becomes less, so that the new only costs. */
  'nothing-dropped': ({ businessCase: c }) =>
    c.technologies.flatMap((technology) => {
      const { id, name, effects } = technology
      const drops = effects.length > 0 || takesWorkAway(c, id)
      return isDescribed(technology) && !drops
        ? [{ path: `technologies.${id}.timeEffects`, about: name }]
        : []
    }),
} as const satisfies Partial<Record<CheckKey, Check>>

/** Whether hours go somewhere: to money, to other clients, to a shift, or to people at home. */
function takesWorkAway(c: BusinessCase, technologyId: string): boolean {
  const technology = c.technologies.find(({ id }) => id === technologyId)
  return (technology?.timeEffects ?? []).some(({ direction, minutes, destination }) => {
    if (direction !== 'saved' || toDecimal(minutes.value).isZero()) return false
    return (
      destination.kind !== 'shares' ||
      toDecimal(destination.cash.value).plus(toDecimal(destination.redeploy.value)).gt(0)
    )
  })
}
