import { ownRanges } from '../../../engine/analysis/ranges.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../catalogue.ts'
import { nameOfPlace } from '../../name-of-place.ts'
import { balances } from '../balance.ts'
import { toldCuts, untestedLimits } from '../funding/cut-table.ts'
import { pocketSentences } from '../parties/wrong-pocket.ts'

/** Something in the case that a critical reader should know. */
export interface PaperFinding {
  readonly title: string
  readonly text: string
}

/** A text in the field of a number that is no number. */
export interface UnreadableText {
  readonly path: string
  readonly text: string
}

/** Everything that the app found in the case: numbers that cannot be read first. */
export function paperFindings(
  words: Catalogue,
  calculation: Calculation,
  unreadable: readonly UnreadableText[],
): readonly PaperFinding[] {
  const text = words.views.paper.chapters.basis
  const { businessCase: c } = calculation
  return [
    ...unreadable.map(({ path, text: typed }) => {
      const { title, about } = nameOfPlace(words, c, path)
      const name = about === null ? title : `${title}, ${about}`
      return { title: text.unreadable, text: text.unreadableText(name, typed) }
    }),
    ...priceFinding(words, calculation),
    ...toldCuts(words, calculation).map(({ line, reason, effect, source }) => ({
      title: text.cut(line),
      text: [reason, effect, source === null ? '' : words.tables.cuts.source(source)].join(' ').trim(),
    })),
    ...untestedLimits(words, calculation).map((sentence) => ({ title: text.untested, text: sentence })),
    ...pocketFinding(words, calculation),
    ...(ownRanges(c).length > 0
      ? []
      : [{ title: text.noRanges, text: words.views.paper.pageOne.ranges.none }]),
  ]
}

function priceFinding(words: Catalogue, calculation: Calculation): readonly PaperFinding[] {
  const warning = calculation.warning()
  if (warning === null) return []
  const { title, text } = words.result.warnings[warning.kind]
  return [{ title, text: text(words.format.percent(warning.fittingRate, 2)) }]
}

/** The first sentence is about the provider. */
function pocketFinding(words: Catalogue, calculation: Calculation): readonly PaperFinding[] {
  const all = balances(calculation)
  const loses = all.some(({ stakeholder, amount }) => stakeholder === 'provider' && amount.lt(0))
  const [sentence] = pocketSentences(words, calculation)
  if (!loses || sentence === undefined || !all.some(({ amount }) => amount.gt(0))) return []
  return [{ title: words.views.paper.chapters.basis.pocket, text: sentence }]
}
