import type { BusinessCase, CaseLines } from '../../src/domain/business-case.ts'
import type { FieldKey } from '../../src/domain/fields.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { withValueAt } from '../../src/domain/paths.ts'
import type { TimeEffect } from '../../src/domain/time-effect.ts'
import { type DecimalText, decimalText } from '../../src/quantity/decimal-text.ts'

/** The case with another text for every number of which `change` gives one. */
export function withNumbers(
  source: BusinessCase,
  change: (field: FieldKey, text: DecimalText) => string | null,
): BusinessCase {
  const changed = (field: FieldKey, text: DecimalText) => {
    const other = change(field, text)
    return other === null ? text : decimalText(other)
  }
  return listInputs(source).reduce((c, { path, field, input }) => {
    if ('value' in input) return withValueAt(c, `${path}.value`, changed(field, input.value))
    const values = input.values.map((text) => changed(field, text))
    return withValueAt(c, `${path}.values`, values)
  }, source)
}

/** The case with every number of some fields set to one text. */
export function withFields(
  source: BusinessCase,
  texts: Readonly<Partial<Record<FieldKey, string>>>,
): BusinessCase {
  return withNumbers(source, (field) => texts[field] ?? null)
}

/** The case in which every line with an index follows that of technology, so that none stands still. */
export function withoutStandingPrices(source: BusinessCase): BusinessCase {
  const index = 'technology' as const
  const moving = <T extends CaseLines>(lines: T): T => ({
    ...lines,
    oneOffs: lines.oneOffs.map((l) => ({ ...l, index })),
    recurring: lines.recurring.map((l) => ({ ...l, index })),
    effects: lines.effects.map((e) => ({ ...e, index })),
  })
  return {
    ...source,
    technologies: source.technologies.map(moving),
    shared: moving(source.shared),
    bundles: source.bundles.map((b) => ({ ...b, index })),
  }
}

export function withTimeEffects(
  source: BusinessCase,
  change: (effect: TimeEffect) => TimeEffect,
): BusinessCase {
  const technologies = source.technologies.map((t) => ({ ...t, timeEffects: t.timeEffects.map(change) }))
  return { ...source, technologies }
}
