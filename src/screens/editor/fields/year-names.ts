import { toDecimal } from '../../../quantity/decimal-text.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'

/** A calendar year, a year of use, the step from one year to the next, or the start and then the calendar years. */
export type SeriesStart = 'calendar' | 'use' | 'change' | 'start'

export function useYearNames(from: SeriesStart): (index: number) => string {
  const words = useWords().editor.series
  const first = toDecimal(useBusinessCase().settings.firstYear.value).toNumber()
  return (index) => {
    switch (from) {
      case 'calendar':
        return String(first + index)
      case 'use':
        return words.yearOfUse(index + 1)
      case 'change':
        return String(first + index + 1)
      case 'start':
        return index === 0 ? words.start : String(first + index - 1)
    }
  }
}
