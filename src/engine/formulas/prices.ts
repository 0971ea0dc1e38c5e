import type { BusinessCase, IndexCategory } from '../../domain/business-case.ts'
import type { Input } from '../../domain/input.ts'
import type { GraphBuilder } from '../graph/builder.ts'
import type { Node, Subject } from '../graph/node.ts'

export interface Prices {
  /** `idx(t)` of a category: 1 in columns 0 and 1, then `idx(t-1) * (1 + g)`. Columns beyond the horizon are allowed. */
  index(category: IndexCategory, column: number): Node<'1'>
  /** `1 + vat * (1 - recoverable)`, the factor from an amount excluding VAT to what it costs. */
  vatFactor(
    field: 'asset.vat' | 'oneOff.vat' | 'recurring.vat' | 'bundle.vat',
    path: string,
    vat: Input,
  ): Node<'1'>
}

export function prices(b: GraphBuilder, c: BusinessCase, subject: Subject): Prices {
  const known = new Map<string, Node<'1'>>()
  const recoverable = b.input('settings.vatRecoverable', 'settings.vatRecoverable', c.settings.vatRecoverable)
  const burden = b.complement(recoverable)

  function index(category: IndexCategory, column: number): Node<'1'> {
    if (category === 'none' || column <= 1) return b.constant1
    const key = `${category}.${String(column)}`
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier
    const rate = b.element(
      `index.${category}`,
      `settings.indices.${category}`,
      c.settings.indices[category],
      column - 2,
    )
    const grown = b.scale(index(category, column - 1), b.add(b.constant1, rate))
    const about = { path: `${subject.path}.${category}`, name: category }
    const node = b.named(grown, { key: 'priceIndex', subject: about, column })
    known.set(key, node)
    return node
  }

  return {
    index,
    vatFactor: (field, path, vat) => b.add(b.constant1, b.scale(b.input(field, `${path}.vat`, vat), burden)),
  }
}
