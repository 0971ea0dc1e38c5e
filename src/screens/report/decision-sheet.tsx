import { type ReactNode, useRef } from 'react'
import { useCase } from '../../state/use-case.ts'
import { classes } from '../../ui/classes.ts'
import { decisionText } from '../../wording/story/decision-text.ts'
import { askedOfBoard } from '../../wording/story/paper/asked-of-board.ts'
import { decisionFacts } from '../../wording/story/paper/decision-facts.ts'
import { mainRisks } from '../../wording/story/paper/main-risks.ts'
import { resultBand } from '../../wording/story/paper/result-band.ts'
import { shortened } from '../../wording/story/paper/shortened.ts'
import { useWords } from '../words-context.ts'
import { DecisionFoot } from './decision-foot.tsx'
import styles from './decision-sheet.module.css'
import paper from './paper.module.css'
import type { PaperContent, PaperSearch } from './paper-content.ts'
import { useFitOnPage } from './use-fit-on-page.ts'

/** Longer questions go on in the support. */
const MOST_LETTERS = 420

/** The first page: everything that a board decides on, on one side of A4. */
export function DecisionSheet({
  content,
  found,
}: {
  readonly content: PaperContent
  readonly found: PaperSearch
}) {
  const words = useWords()
  const text = words.views.paper.pageOne
  const page = useRef<HTMLDivElement>(null)
  const { calculation, chance } = content
  const { sensitivity, isBusy } = found
  useFitOnPage(page, [content, found, words])
  const tornado = sensitivity?.tornado ?? null
  const band = resultBand(words, calculation, { chance, tornado, isBusy })
  const risks = mainRisks(words, calculation, tornado)
  return (
    <div className={classes(paper.sheet, styles.sheet)}>
      <div ref={page} className={styles.page}>
        <Head content={content} />
        <Block title={text.question}>
          <Question content={content} />
        </Block>
        <Block title={text.outcome}>
          <p className={styles.outcome}>{decisionText(words, calculation)}</p>
        </Block>
        <Block title={text.asked}>
          <p className={styles.asked}>{askedOfBoard(words, calculation)}</p>
        </Block>
        <Block title={text.figures}>
          <dl className={styles.figures}>
            {decisionFacts(words, calculation, band).map(({ key, label, value, meaning }) => (
              <div key={key} data-fact={key}>
                <dt>{label}</dt>
                <dd className={styles.value}>{value}</dd>
                {meaning === '' ? null : <dd className={styles.meaning}>{meaning}</dd>}
              </div>
            ))}
          </dl>
        </Block>
        <Block title={text.risks}>
          {risks.length === 0 ? (
            <p>{text.noRisks}</p>
          ) : (
            <ol className={styles.risks}>
              {risks.map((risk, n) => (
                <li key={n}>
                  <p>
                    <strong>{risk.title}.</strong> {risk.text}
                  </p>
                  <p className={styles.effect}>
                    <span className={styles.label}>{text.effect} </span>
                    {words.format.euro(risk.effect.neg())}
                  </p>
                </li>
              ))}
            </ol>
          )}
        </Block>
        <DecisionFoot content={content} />
      </div>
    </div>
  )
}

function Head({ content: { calculation } }: { readonly content: PaperContent }) {
  const words = useWords()
  const text = words.views.paper.pageOne
  const variant = useCase(
    ({ history, variantId }) => history.present.variants.find(({ id }) => id === variantId)?.name,
  )
  const { name, framing } = calculation.businessCase
  const about = [framing.organisation, ...(variant === undefined ? [] : [text.variant(variant)])]
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <span>{text.kind}</span>
        <span className={styles.status}>
          {framing.status === 'final' ? words.result.final : words.result.draft}
        </span>
      </p>
      <h1>{name}</h1>
      <p>
        {about
          .map((part) => shortened(part, 200))
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  )
}

function Question({ content: { calculation, parts } }: { readonly content: PaperContent }) {
  const text = useWords().views.paper.pageOne
  const { question } = calculation.businessCase.framing
  if (question.trim() === '') return <p>{text.noQuestion}</p>
  const short = shortened(question, MOST_LETTERS)
  const chapter = parts.indexOf('why') + 1
  const isCut = short.endsWith('…') && !question.trim().endsWith('…')
  return (
    <p>
      {short}
      {isCut && chapter > 0 ? ` ${text.inFull(String(chapter))}` : null}
    </p>
  )
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
