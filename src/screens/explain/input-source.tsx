import type { ReactNode } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { InputPlace } from '../../engine/graph/node.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { fieldText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import { type EvidenceOfInput, evidenceAt } from './evidence-at.ts'
import styles from './explain.module.css'

interface InputSourceProps {
  readonly businessCase: BusinessCase
  readonly place: InputPlace
  readonly onOpen: () => void
}

/** Where a filled-in number comes from, and the way to its field. */
export function InputSource({ businessCase, place, onOpen }: InputSourceProps) {
  const words = useWords()
  const evidence = evidenceAt(businessCase, place)
  const { source: text } = words.explain
  const range = rangeText(words, place, evidence)
  return (
    <section className={styles.source}>
      <p>{words.fields[place.field].hint}</p>
      <h3 className={styles.heading}>{text.title}</h3>
      <dl className={styles.facts}>
        <Fact name={text.grade}>
          <GradeBadge grade={evidence.grade} />
        </Fact>
        <Fact name={text.source}>{evidence.source ?? text.none}</Fact>
        {evidence.date === undefined ? null : (
          <Fact name={text.date}>{words.format.dateLong(evidence.date)}</Fact>
        )}
        {range === null ? null : <Fact name={text.range}>{range}</Fact>}
        {evidence.note === undefined ? null : <Fact name={text.note}>{evidence.note}</Fact>}
      </dl>
      <Button look="primary" onClick={onOpen} data-screen-only>
        {text.openField}
      </Button>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function GradeBadge({ grade }: Pick<EvidenceOfInput, 'grade'>) {
  const words = useWords()
  const isStrong = grade === 'measured' || grade === 'published'
  return <Badge tone={isStrong ? 'accent' : 'quiet'}>{words.terms.grades[grade]}</Badge>
}

function rangeText(
  words: ReturnType<typeof useWords>,
  { field }: InputPlace,
  { low, high }: EvidenceOfInput,
): string | null {
  if (low === undefined || high === undefined) return null
  const write = (value: typeof low) => fieldText(words, field, toDecimal(value))
  return words.explain.source.fromTo(write(low), write(high))
}
