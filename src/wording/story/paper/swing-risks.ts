import type { RangedInput, RangedNumber } from '../../../engine/analysis/ranges.ts'
import type { Tornado, TornadoBar } from '../../../engine/analysis/tornado.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { fieldText } from '../../term-text.ts'
import { measureValue } from '../uncertainty/measure-text.ts'
import { rangedName } from '../uncertainty/ranged-text.ts'
import type { Risk } from './main-risks.ts'

/** Below this many euro it is no risk. */
const NOTHING = 1

/** What each number costs at its bad end. */
export function swingRisks(
  words: Catalogue,
  calculation: Calculation,
  tornado: Tornado | null,
): readonly Risk[] {
  const base = tornado?.base ?? null
  if (tornado === null || base === null) return []
  return tornado.bars.flatMap((bar): Risk[] => {
    const end = badEnd(bar)
    const outcome = end === 'low' ? bar.atLow : bar.atHigh
    if (outcome === null || base - outcome < NOTHING) return []
    return [
      {
        kind: 'swing',
        ...told(words, calculation, bar.input, end, outcome),
        effect: new Decimal(base - outcome),
      },
    ]
  })
}

type End = 'low' | 'high'

function badEnd({ atLow, atHigh }: TornadoBar): End {
  return (atLow ?? Infinity) <= (atHigh ?? Infinity) ? 'low' : 'high'
}

function told(
  words: Catalogue,
  { businessCase }: Calculation,
  input: RangedInput,
  end: End,
  outcome: number,
): Pick<Risk, 'title' | 'text'> {
  const { swing } = words.views.paper.risks
  const sentence = swing.text(
    nameOf(words, rangedName(words, businessCase, input), input),
    valueText(words, input, end),
    valueText(words, input, 'base'),
    measureValue(words, 'netPresentValue', outcome),
  )
  return { title: swing.title, text: input.isDefault ? `${sentence} ${swing.assumed}` : sentence }
}

/** A rise of prices is called by its category, which says little by itself. */
function nameOf(words: Catalogue, name: string, { field }: RangedInput): string {
  return field.startsWith('index.') ? `${words.views.places.index}, ${name}` : name
}

/** A number with its unit; a series as a part of what it is now. */
function valueText(
  words: Catalogue,
  { numbers, field }: RangedInput,
  which: keyof RangedNumber & (End | 'base'),
): string {
  const [first, ...more] = numbers
  if (first !== undefined && more.length === 0) return fieldText(words, field, new Decimal(first[which]))
  const sum = (of: End | 'base') => numbers.reduce((total, n) => total + n[of], 0)
  const share = sum('base') === 0 ? 0 : sum(which) / sum('base')
  return words.views.uncertainty.ofNow(words.format.percent(new Decimal(share), 0))
}
