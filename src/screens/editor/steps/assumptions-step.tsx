import { useMemo, useState } from 'react'
import {
  ASSUMPTION_FILTERS,
  type AssumptionFilter,
  assumptionMatches,
  assumptionsOf,
  countByGrade,
} from '../../../domain/assumptions.ts'
import type { BusinessCase } from '../../../domain/business-case.ts'
import { foldText, hasWordsOf } from '../../../domain/fold-text.ts'
import { EVIDENCE_GRADES } from '../../../domain/input.ts'
import type { PlacedInput } from '../../../domain/list-inputs.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { useCase } from '../../../state/use-case.ts'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Table } from '../../../ui/table.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { rangedName } from '../../../wording/story/uncertainty/ranged-text.ts'
import { AssumptionSheet } from '../assumptions/assumption-sheet.tsx'
import styles from '../assumptions/assumptions.module.css'
import { type Effects, useEffects } from '../assumptions/use-effects.ts'
import { useWords } from '../../words-context.ts'
import { Block, StepPage } from './step-page.tsx'

const ORDERS = ['case', 'effect'] as const
type Order = (typeof ORDERS)[number]

/** Every number of the case in one list: what it rests on, and what to look at first. */
export function AssumptionsStep() {
  const words = useWords()
  const text = words.editor.assumptions
  const calculation = useCase((state) => state.calculation)
  const { businessCase: c } = calculation
  const [filter, setFilter] = useState<AssumptionFilter>('all')
  const [order, setOrder] = useState<Order>('case')
  const [query, setQuery] = useState('')
  const effects = useEffects(calculation)
  const all = useMemo(() => assumptionsOf(c), [c])
  const counts = ASSUMPTION_FILTERS.map((each) => all.filter((p) => assumptionMatches(c, each, p)).length)
  const hasWords = hasWordsOf(query)
  const found = all.filter((p) => assumptionMatches(c, filter, p) && hasWords(textOf(words, c, p)))
  return (
    <StepPage step="assumptions">
      <RestsOn calculation={calculation} all={all} />
      <Block title={text.list}>
        <div className={styles.choice}>
          <SegmentedControl
            label={text.filter}
            value={filter}
            options={ASSUMPTION_FILTERS.map((value, n) => ({
              value,
              label: `${text.filters[value]} (${words.format.count(counts[n] ?? 0)})`,
            }))}
            onChange={setFilter}
          />
          <SelectField
            label={text.order}
            value={order}
            options={ORDERS.map((value) => ({ value, label: text.orders[value] }))}
            onChange={setOrder}
          />
          <TextField type="search" label={text.search} value={query} onChange={setQuery} />
        </div>
        <p role="status" className={styles.about}>
          {text.shown(words.format.count(found.length), words.format.count(all.length))}{' '}
          {effects === null ? text.waiting : text.effectText}
        </p>
        {found.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <AssumptionSheet inputs={order === 'effect' ? byEffect(found, effects) : found} effects={effects} />
        )}
      </Block>
    </StepPage>
  )
}

/** All that is searched in. */
function textOf(words: Catalogue, c: BusinessCase, placed: PlacedInput): string {
  const { source = '', note = '' } = placed.input
  return foldText([rangedName(words, c, placed), source, note].join('\n'))
}

/** In the order of the case where two do as much, and until it is known. */
function byEffect(inputs: readonly PlacedInput[], effects: Effects | null): readonly PlacedInput[] {
  if (effects === null) return inputs
  const effectOf = ({ path }: PlacedInput) => effects.get(path) ?? 0
  return inputs.toSorted((a, b) => (effectOf(a) === effectOf(b) ? 0 : effectOf(b) - effectOf(a)))
}

interface RestsOnProps {
  readonly calculation: Calculation
  readonly all: readonly PlacedInput[]
}

/** How much of the money rests on what was measured, published, claimed and estimated. */
function RestsOn({ calculation, all }: RestsOnProps) {
  const words = useWords()
  const text = words.editor.assumptions
  const shares = calculation.evidenceShares()
  const counts = countByGrade(all)
  return (
    <Block title={text.restsOn} text={text.restsOnText}>
      <Table caption={text.restsOn} captionHidden className={styles.grades}>
        <thead>
          <tr>
            <th scope="col">{words.editor.evidence.grade}</th>
            <th scope="col" data-number>
              {text.ofMoney}
            </th>
            <th scope="col" data-number>
              {text.ofNumbers}
            </th>
          </tr>
        </thead>
        <tbody>
          {EVIDENCE_GRADES.map((grade) => (
            <tr key={grade}>
              <th scope="row">{words.terms.grades[grade]}</th>
              <td data-number>{words.format.percent(shares[grade], 0)}</td>
              <td data-number>{words.format.count(counts[grade])}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  )
}
