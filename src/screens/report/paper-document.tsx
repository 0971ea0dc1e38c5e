import { memo } from 'react'
import type { PaperPart } from '../../state/paper-choice.ts'
import { classes } from '../../ui/classes.ts'
import { shortened } from '../../wording/story/paper/shortened.ts'
import { versionText } from '../../wording/story/paper/version-text.ts'
import { useWords } from '../words-context.ts'
import { Chapter } from './chapter.tsx'
import { DecisionSheet } from './decision-sheet.tsx'
import type { PaperContent, PaperSearch } from './paper-content.ts'
import styles from './paper.module.css'
import { usePageMargins } from './use-page-margins.ts'
import { useVersion } from './version-context.ts'

interface PaperDocumentProps {
  readonly label: string
  readonly content: PaperContent
  readonly found: PaperSearch
  /** How much of it is there: the first page, and then each of the parts. */
  readonly shown: number
  readonly isWhole: boolean
}

/** What comes out of the printer, in the words of the paper. */
export const PaperDocument = memo(function PaperDocument(props: PaperDocumentProps) {
  const { label, content, found, shown, isWhole } = props
  const words = useWords()
  const version = useVersion()
  const { name, framing } = content.calculation.businessCase
  const status = framing.status === 'final' ? words.result.final : words.result.draft
  usePageMargins(
    words,
    [
      shortened(name, MOST_LETTERS),
      `${words.views.paper.pageOne.version} ${versionText(words, version)}`,
      status.toLocaleLowerCase(words.language),
    ].join(' · '),
  )
  return (
    <article
      lang={words.language}
      aria-label={label}
      aria-busy={!isWhole}
      className={styles.paper}
      data-light-ink
    >
      {shown === 0 ? null : <DecisionSheet content={content} found={found} />}
      {sheetsOf(content.parts.slice(0, Math.max(0, shown - 1))).map(({ isWide, parts }) => (
        <div key={parts[0]} className={classes(styles.sheet, isWide && styles.wide)}>
          {parts.map((part) => (
            <Chapter
              key={part}
              part={part}
              number={content.parts.indexOf(part) + 1}
              content={content}
              sensitivity={part === 'uncertainty' ? found.sensitivity : null}
            />
          ))}
        </div>
      ))}
    </article>
  )
})

/** So much of the name of a case fits below a page. */
const MOST_LETTERS = 60

const WIDE: ReadonlySet<PaperPart> = new Set(['statements', 'assumptions'])

interface Sheet {
  readonly isWide: boolean
  readonly parts: PaperPart[]
}

/** Parts that follow each other and lie the same way are one run of pages. */
function sheetsOf(parts: readonly PaperPart[]): readonly Sheet[] {
  const sheets: Sheet[] = []
  for (const part of parts) {
    const isWide = WIDE.has(part)
    const last = sheets.at(-1)
    if (last?.isWide === isWide) last.parts.push(part)
    else sheets.push({ isWide, parts: [part] })
  }
  return sheets
}
