import { type FieldKey, fieldFacts } from '../../../domain/fields.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'

/** Fields whose unit is worth saying beside the label; the others say it in the label itself. */
const WITH_UNIT: readonly FieldKey[] = [
  'settings.contractYears',
  'contribution.years',
  'rule.mostYears',
  'nic.life',
  'realism.delayMonths',
  'asset.life',
  'travel.distance',
  'travel.co2PerKm',
  'loan.years',
]

/** What a number of this field counts, in short: a percentage, euros, years. Empty where the label has said it. */
export function unitText({ units }: Catalogue, field: FieldKey): string {
  const { unit, percent = false } = fieldFacts(field)
  if (percent) return '%'
  if (unit.startsWith('EUR')) return '€'
  if (!WITH_UNIT.includes(field)) return ''
  const words: Readonly<Record<string, readonly string[]>> = units
  const [count = ''] = unit.split('/')
  return words[count]?.[1] ?? count
}
