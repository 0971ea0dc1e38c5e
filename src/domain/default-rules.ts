import { decimalText } from '../quantity/decimal-text.ts'
import type { Input } from './input.ts'
import type { RuleLimits } from './rules.ts'

const NZA = 'NZa, onderzoek bekostiging zorgtechnologie (2023)'
const HOME_CARE = `${NZA}; Zilveren Kruis, Nota van Inlichtingen Wlz verpleging en verzorging 2024-2026`
const EXPERIMENTS = 'NZa, beleidsregel innovatie voor kleinschalige experimenten'
const TRANSITION = 'Zilveren Kruis, Inkoopbeleid Wlz verpleging en verzorging 2024-2026, 3.3'
const REVISED = 'De beleidsregel is per 1 januari 2025 herzien. Controleer of dit nog klopt.'

/** The rules of the schemes as they were known in 2026; a new case starts with them. */
export const DEFAULT_RULES: readonly RuleLimits[] = [
  {
    id: 'home-care-technology',
    validFrom: published('2020', HOME_CARE, '2023'),
    mostHours: published('6.5', HOME_CARE, '2023'),
    excludesProven: false,
  },
  {
    id: 'small-scale-experiment',
    validFrom: published('2019', EXPERIMENTS, '2023'),
    mostPerYear: { ...published('500000', NZA, '2023'), note: REVISED },
    mostYears: { ...published('3', NZA, '2023'), note: REVISED },
    excludesProven: true,
  },
  {
    id: 'transition-funds',
    validFrom: published('2024', TRANSITION, '2024'),
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
