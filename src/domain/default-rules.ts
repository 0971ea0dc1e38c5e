import { decimalText } from '../quantity/decimal-text.ts'
import type { Input } from './input.ts'
import type { RuleLimits } from './rules.ts'

const NZA = 'NZa, onderzoek bekostiging zorgtechnologie (2023)'
const EXPERIMENTS = 'NZa, beleidsregel innovatie voor kleinschalige experimenten'
const TRANSITION = 'Zilveren Kruis, Inkoopbeleid Wlz 2024-2026'

/** The rules of the schemes as they were known in 2026; a new case starts with them. */
export const DEFAULT_RULES: readonly RuleLimits[] = [
  {
    id: 'home-care-technology',
    validFrom: published('2020', NZA, '2023'),
    mostHours: published('6.5', NZA, '2023'),
    excludesProven: false,
  },
  {
    id: 'small-scale-experiment',
    validFrom: published('2017', EXPERIMENTS, '2023'),
    mostPerYear: published('500000', NZA, '2023'),
    mostYears: published('3', NZA, '2023'),
    excludesProven: true,
  },
  {
    id: 'transition-funds',
    validFrom: published('2022', TRANSITION, '2024'),
    validTo: published('2026', TRANSITION, '2024'),
    excludesProven: false,
  },
  {
    id: 'quality-budget',
    validFrom: published('2017', NZA, '2023'),
    validTo: published('2021', NZA, '2023'),
    mostShare: published('0.15', NZA, '2023'),
    excludesProven: false,
  },
]

function published(value: string, source: string, date: string): Input {
  return { value: decimalText(value), grade: 'published', source, date }
}
