import { useBusinessCase } from '../../../state/use-case.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useWords } from '../../words-context.ts'
import { EffectLines } from './effect-lines.tsx'
import { Block, StepPage } from './step-page.tsx'
import styles from './step.module.css'
import { TimeEffectLines } from './time-effect-lines.tsx'

export function BenefitsStep() {
  const words = useWords().editor.benefits
  const c = useBusinessCase()
  return (
    <StepPage step="benefits">
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
          <div className={styles.lists}>
            <TimeEffectLines technology={technology} />
            <EffectLines owner={`technologies.${technology.id}`} lines={technology} />
          </div>
        </Block>
      ))}
      <Block title={words.shared} text={words.sharedText}>
        <EffectLines owner="shared" lines={c.shared} />
      </Block>
    </StepPage>
  )
}
