import { type ComponentType, memo, useId } from 'react'
import type { PaperPart } from '../../state/paper-choice.ts'
import { useWords } from '../words-context.ts'
import { AgreedChapter } from './chapters/agreed-chapter.tsx'
import { AssumptionsChapter } from './chapters/assumptions-chapter.tsx'
import { BasisChapter } from './chapters/basis-chapter.tsx'
import { CashChapter } from './chapters/cash-chapter.tsx'
import { FundingChapter } from './chapters/funding-chapter.tsx'
import { GlossaryChapter } from './chapters/glossary-chapter.tsx'
import { HoursChapter } from './chapters/hours-chapter.tsx'
import { MethodChapter } from './chapters/method-chapter.tsx'
import { NormChapter } from './chapters/norm-chapter.tsx'
import { PartiesChapter } from './chapters/parties-chapter.tsx'
import { StatementsChapter } from './chapters/statements-chapter.tsx'
import { TechnologiesChapter } from './chapters/technologies-chapter.tsx'
import { UncertaintyChapter } from './chapters/uncertainty-chapter.tsx'
import { WhyChapter } from './chapters/why-chapter.tsx'
import type { ChapterProps } from './paper-content.ts'
import styles from './paper.module.css'

const CHAPTERS: Readonly<Record<PaperPart, ComponentType<ChapterProps>>> = {
  why: WhyChapter,
  cash: CashChapter,
  norm: NormChapter,
  parties: PartiesChapter,
  hours: HoursChapter,
  technologies: TechnologiesChapter,
  uncertainty: UncertaintyChapter,
  funding: FundingChapter,
  agreed: AgreedChapter,
  basis: BasisChapter,
  statements: StatementsChapter,
  assumptions: AssumptionsChapter,
  method: MethodChapter,
  glossary: GlossaryChapter,
}

interface NumberedProps extends ChapterProps {
  readonly part: PaperPart
  readonly number: number
}

/** A part of the support, with its number and its name. */
export const Chapter = memo(function Chapter({ part, number, content, sensitivity }: NumberedProps) {
  const { title } = useWords().views.paper.chapters[part]
  const id = useId()
  const Content = CHAPTERS[part]
  return (
    <section aria-labelledby={id} className={styles.chapter}>
      <h2 id={id} className={styles.title}>
        {`${String(number)} ${title}`}
      </h2>
      <Content content={content} sensitivity={sensitivity} />
    </section>
  )
})
