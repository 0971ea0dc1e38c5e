import type { CaseLines } from '../../../domain/business-case.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useWords } from '../../words-context.ts'
import { AssetLines } from './asset-lines.tsx'
import { BundlesBlock } from './bundles-block.tsx'
import { OneOffLines } from './one-off-lines.tsx'
import { RecurringLines } from './recurring-lines.tsx'
import styles from './step.module.css'
import { Block, StepPage } from './step-page.tsx'

export function CostsStep() {
  const words = useWords().editor.costs
  const c = useBusinessCase()
  return (
    <StepPage step="costs">
      {c.technologies.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          text={words.empty.text}
          example={words.empty.example}
          headingLevel={2}
        />
      ) : null}
      {c.technologies.map((technology) => (
        <Block key={technology.id} title={technology.name}>
          <CostLines owner={`technologies.${technology.id}`} lines={technology} />
        </Block>
      ))}
      <Block title={words.shared} text={words.sharedText}>
        <CostLines owner="shared" lines={c.shared} />
      </Block>
      <BundlesBlock />
    </StepPage>
  )
}

export interface OwnedLines {
  /** Path of the technology, or `shared`. */
  readonly owner: string
  readonly lines: CaseLines
}

function CostLines({ owner, lines }: OwnedLines) {
  return (
    <div className={styles.lists}>
      <AssetLines owner={owner} lines={lines} />
      <OneOffLines owner={owner} lines={lines} />
      <RecurringLines owner={owner} lines={lines} />
    </div>
  )
}
