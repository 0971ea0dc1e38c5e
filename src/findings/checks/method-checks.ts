import { fieldFacts } from '../../domain/fields.ts'
import { withValueAt } from '../../domain/paths.ts'
import { decimalText, fromDecimal, toDecimal } from '../../quantity/decimal-text.ts'
import type { Check, CheckKey } from '../finding.ts'
import { isDescribed } from '../placed.ts'
import { withValue } from '../with-value.ts'

/** How use grows where nobody knows it yet: as in a new technology. */
const SLOWER = ['0.5', '0.8'] as const

export const METHOD_CHECKS = {
  /** A rate without inflation on amounts with it, or the other way round. */
  'prices-mixed': (calculation) => {
    const warning = calculation.warning()
    if (warning === null) return []
    const at = 'settings.discountRate'
    const { min, max } = fieldFacts(at)
    const rate = fromDecimal(warning.fittingRate)
    const isPossible = rate !== null && Number(rate) >= min && Number(rate) <= max
    const instead = isPossible ? { instead: withValue(calculation.businessCase, at, rate) } : {}
    return [{ path: at, facts: { share: warning.fittingRate }, ...instead }]
  },

  /** What happens without it is what everything is compared with. */
  'no-zero-alternative': ({ businessCase: c }) =>
    c.framing.withoutTechnology.trim() === '' && c.technologies.some(isDescribed)
      ? [{ path: 'framing.withoutTechnology' }]
      : [],

  /** Everyone who can uses it from the first year on. */
  'everyone-at-once': ({ businessCase: c }) =>
    c.technologies.flatMap(({ id, name, adoption }) => {
      if (adoption.kind !== 'list' || adoption.shares.grade === 'measured') return []
      const [first] = adoption.shares.values
      if (first === undefined || toDecimal(first).lt(1)) return []
      const at = `technologies.${id}.adoption.shares`
      const later = adoption.shares.values.slice(SLOWER.length)
      const values = [...SLOWER.map(decimalText), ...(later.length > 0 ? later : [first])]
      return [{ path: at, about: name, instead: withValueAt(c, at, { values, grade: 'estimate' }) }]
    }),

  /** It suits every client, and nobody says how that is known. */
  'suits-everyone': ({ businessCase: c }) =>
    c.technologies.flatMap((technology) =>
      technology.groups.flatMap(({ id, groupId, eligible }) => {
        const isDoubted = toDecimal(eligible.value).gte(1) && (eligible.source ?? '') === ''
        if (!isDoubted || !isDescribed(technology)) return []
        const group = c.groups.find((each) => each.id === groupId)
        return [
          {
            path: `technologies.${technology.id}.groups.${id}.eligible`,
            about: technology.name,
            facts: { other: group?.name ?? '' },
          },
        ]
      }),
    ),
} as const satisfies Partial<Record<CheckKey, Check>>
