import type { KeyFigureProps } from '../../ui/key-figure.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { HeadlineFigure } from '../../wording/story/headline.ts'

interface SinceWords {
  readonly change: (difference: string) => string
  readonly was: (before: string) => string
}

/** In a variant the change is from the base, else since the case was opened. */
export function sinceWords({ editor, views }: Catalogue, isInVariant: boolean): SinceWords {
  const { sinceBase, differs } = views.variants
  return isInVariant ? { change: sinceBase, was: differs.mark } : editor.strip
}

/** How a figure differs from when the case was opened; nothing where it is the same. */
export function changeSince(
  words: Catalogue,
  now: HeadlineFigure,
  was: HeadlineFigure | undefined,
  since: SinceWords,
): KeyFigureProps['change'] {
  if (was === undefined || was.value === now.value) return undefined
  if (was.amount === null || now.amount === null) return { text: since.was(was.value), direction: 'same' }
  const difference = now.amount.minus(was.amount)
  const rises = difference.gt(0)
  const isGood = now.key === 'payback' ? !rises : rises
  return {
    text: since.change(changeText(words, now.key, difference)),
    direction: isGood ? 'better' : 'worse',
  }
}

function changeText(
  words: Catalogue,
  key: HeadlineFigure['key'],
  difference: NonNullable<HeadlineFigure['amount']>,
) {
  const sign = difference.gt(0) ? '+' : ''
  if (key === 'payback') return `${sign}${words.format.years(difference)}`
  if (key === 'hours') return `${sign}${words.format.hours(difference)}`
  return words.format.euroChange(difference)
}
