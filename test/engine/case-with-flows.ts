import type { BusinessCase } from '../../src/domain/business-case.ts'
import { assumed, assumedSeries, emptyCase, newFunding } from '../../src/domain/defaults.ts'

/** A case whose provider has exactly these cash flows by column: what comes in is funding, what goes out its administration. */
export function caseWithFlows(
  flows: readonly string[],
  discountRate: string,
  financingRate = '0',
): BusinessCase {
  const empty = emptyCase('flows', 'Flows', 2027)
  const positive = flows.map((f) => (f.startsWith('-') ? '0' : f))
  const negative = flows.map((f) => (f.startsWith('-') ? f.slice(1) : '0'))
  return {
    ...empty,
    settings: {
      ...empty.settings,
      horizon: assumed(String(flows.length - 1)),
      discountRate: assumed(discountRate),
      financingRate: assumed(financingRate),
    },
    funding: [
      {
        ...newFunding('flows', 'Flows'),
        amount: { kind: 'fixed', amounts: assumedSeries(...positive) },
        administration: assumedSeries(...negative),
      },
    ],
  }
}
