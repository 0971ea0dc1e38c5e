import { useMemo, useState } from 'react'
import { caseDifferences } from '../../domain/case-differences.ts'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import { comparedFigures } from '../../engine/analysis/compared-figures.ts'
import { isWithoutEffect } from '../../engine/analysis/differences.ts'
import { type Measure, measureOf } from '../../engine/analysis/measure.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { stakeholderName } from '../../wording/name-of.ts'
import { perspectivesOf } from '../../wording/story/perspective.ts'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import { DifferencesTable } from './differences-table.tsx'
import { Outcome } from './outcome.tsx'
import { useEffects } from './use-effects.ts'
import { WordDifferences } from './word-differences.tsx'

const KEYS = ['netPresentValue', 'payback', 'peakFunding', 'totalCostOfOwnership', 'freedHours'] as const
export type ComparedKey = (typeof KEYS)[number]

interface ComparedProps {
  readonly name: string
  readonly other: Calculation
  readonly onExplain: (path: string) => void
}

/** Two cases side by side: the outcome of each, and every difference with what it does. */
export function Compared({ name, other, onExplain }: ComparedProps) {
  const words = useWords()
  const text = words.views.compare
  const store = useCaseStore()
  const own = useCase((state) => state.base)
  const [key, setKey] = useState<ComparedKey>('netPresentValue')
  const [stakeholder, setStakeholder] = useState<StakeholderId>('provider')
  const measure: Measure = { key, stakeholder }
  const differences = useMemo(() => caseDifferences(own.businessCase, other.businessCase), [own, other])
  const touching = useMemo(() => differences.filter((each) => !isWithoutEffect(each)), [differences])
  const soFar = useEffects(own, other, differences, measure)
  const outcome = { own: measureOf(own, measure), other: measureOf(other, measure) }
  const { path = null } = comparedFigures(own, stakeholder).find((figure) => figure.key === key) ?? {}
  const explain = () => {
    if (path === null) return
    store.chooseVariant(null)
    onExplain(path)
  }
  const parties = [own, other].flatMap((each) => perspectivesOf(each).filter(isWhole))
  const partyIds = [...new Set(parties.map((party) => party.stakeholder))]
  return (
    <>
      <div className={styles.head}>
        <p>
          <strong>{text.other(name)}</strong>
        </p>
        <Button size="small" data-screen-only onClick={() => store.compareWith(null)}>
          {text.choose.again}
        </Button>
      </div>
      <div className={styles.choices} data-screen-only>
        <SelectField
          label={text.whose}
          value={stakeholder}
          options={partyIds.map((id) => ({ value: id, label: stakeholderName(words, own.businessCase, id) }))}
          onChange={setStakeholder}
        />
        <SelectField
          label={text.figure}
          value={key}
          options={KEYS.map((each) => ({ value: each, label: words.views.variants.figures[each] }))}
          onChange={setKey}
        />
      </div>
      <Outcome measure={key} {...outcome} onExplain={path === null ? null : explain} />
      {differences.length === 0 ? (
        <Callout title={text.same.title}>
          <p>{text.same.text}</p>
        </Callout>
      ) : null}
      {isApart(own, other) ? (
        <Callout title={text.nothingShared.title}>
          <p>{text.nothingShared.text}</p>
        </Callout>
      ) : null}
      {touching.length > 0 ? (
        <DifferencesTable {...{ own, other, differences, touching, soFar, outcome }} measure={key} />
      ) : null}
      <WordDifferences {...{ own, other, differences }} />
    </>
  )
}

function isWhole({ technologyId }: { readonly technologyId?: string | null | undefined }): boolean {
  return technologyId === undefined
}

/** Both have technologies, and none is in both. */
function isApart({ businessCase: a }: Calculation, { businessCase: b }: Calculation): boolean {
  const ids = new Set(a.technologies.map(({ id }) => id))
  return ids.size > 0 && b.technologies.length > 0 && !b.technologies.some(({ id }) => ids.has(id))
}
