import type { Bundle } from '../../domain/lines.ts'
import type { Node } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { ModelContext } from '../model-context.ts'
import type { Entry } from './ledger.ts'

/** A bundle against the separate lines that it replaces; both are told whichever is chosen. Cost is positive. */
export interface BundleReport {
  readonly bundle: Bundle
  readonly separate: { readonly total: Node<'EUR'>; readonly present: Node<'EUR'> }
  readonly bundled: { readonly total: Node<'EUR'>; readonly present: Node<'EUR'> }
}

export function bundleReport(m: ModelContext, bundle: Bundle, replaced: readonly string[]): BundleReport {
  const path = `bundles.${bundle.id}`
  const all = [...m.ledger.entries, ...m.ledger.aside].filter((e) => e.kind === 'resource')
  const totals = (entries: readonly Entry[], key: MeaningKey, suffix: string) => {
    const subject = { path: `${path}.${suffix}`, name: bundle.name }
    return {
      total: m.b.named(netCost(m, entries, false), { key, subject, column: null }),
      present: m.b.named(netCost(m, entries, true), {
        key,
        subject: { ...subject, path: `${subject.path}.present` },
        column: null,
      }),
    }
  }
  return {
    bundle,
    separate: totals(
      all.filter((e) => replaced.includes(e.line.path)),
      'separateLinesCost',
      'separate',
    ),
    bundled: totals(
      all.filter((e) => e.line.path === path),
      'bundleCost',
      'bundled',
    ),
  }
}

function netCost({ b, axis }: ModelContext, entries: readonly Entry[], present: boolean): Node<'EUR'> {
  const of = (side: Entry['side']) =>
    b.sum(
      'EUR',
      entries
        .filter((e) => e.side === side)
        .map((e) => {
          const factor = e.moment === 'turn' ? axis.atTurn[e.column] : axis.duringYear[e.column]
          return present && factor !== undefined ? b.scale(e.amount, factor) : e.amount
        }),
    )
  return b.subtract(of('cost'), of('benefit'))
}
