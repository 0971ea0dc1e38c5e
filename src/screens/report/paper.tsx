import { useMemo } from 'react'
import { inputPath } from '../../state/case-store.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { useCase } from '../../state/use-case.ts'
import story from '../story/story.module.css'
import { useWords, WordsContext } from '../words-context.ts'
import { availableParts } from './available-parts.ts'
import { PaperDocument } from './paper-document.tsx'
import { PaperPanel } from './paper-panel.tsx'
import { MEASURE, useSensitivity } from './use-sensitivity.ts'
import { usePaperChoice } from './use-paper-choice.ts'
import { usePaperWords } from './use-paper-words.ts'
import { useRevealed } from './use-revealed.ts'

/** The choice of what goes in, and the paper as it is now. */
export function Paper({ calculation }: { readonly calculation: Calculation }) {
  const text = useWords().views.paper
  const [choice] = usePaperChoice()
  const words = usePaperWords(choice.language)
  const available = useMemo(() => availableParts(calculation), [calculation])
  const parts = useMemo(() => available.filter((part) => !choice.without.includes(part)), [available, choice])
  // The first page, then each of the parts.
  const pieces = parts.length + 1
  const shown = useRevealed(pieces)
  const search = useSensitivity(calculation)
  const chance = useCase(({ drawn }) => drawn)
  const unreadable = useCase((state) => state.unreadable)
  const isBusy = search.progress !== null
  const isOwn =
    chance?.businessCase === calculation.businessCase &&
    chance.measure.key === MEASURE.key &&
    chance.measure.stakeholder === MEASURE.stakeholder
  const content = useMemo(
    () => ({
      calculation,
      parts,
      withNotes: choice.withNotes,
      chance: isOwn ? chance : null,
      unreadable: Object.entries(unreadable).map(([field, typed]) => ({
        path: inputPath(field),
        text: typed.text,
      })),
    }),
    [calculation, parts, choice, isOwn, chance, unreadable],
  )
  const found = useMemo(() => ({ sensitivity: search.result, isBusy }), [search.result, isBusy])
  const isWhole = shown >= pieces && !isBusy
  return (
    <div className={story.page}>
      <header className={story.head} data-screen-only>
        <h1>{text.title}</h1>
        <p className={story.lead}>{text.lead}</p>
      </header>
      <PaperPanel
        available={available}
        search={search}
        isDrawing={shown < pieces}
        hasChance={content.chance !== null}
      />
      <WordsContext value={words}>
        <PaperDocument
          label={text.document}
          content={content}
          found={found}
          shown={shown}
          isWhole={isWhole}
        />
      </WordsContext>
    </div>
  )
}
