import type { Variant } from '../../domain/variant.ts'
import { MOST_COLUMNS } from '../../engine/analysis/variants.ts'
import { useBase } from '../../state/use-case.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { CreateVariant } from './create-variant.tsx'
import { OwnVariant } from './own-variant.tsx'
import styles from './variants.module.css'

interface OwnVariantsProps {
  readonly shown: readonly Variant[]
  readonly onShow: (id: string, isShown: boolean) => void
  readonly onEdit: (variant: Variant) => void
}

/** Every variant with what it overrides, and which stand side by side. */
export function OwnVariants({ shown, onShow, onEdit }: OwnVariantsProps) {
  const words = useWords().views.variants
  const { variants } = useBase()
  const isFull = shown.length >= MOST_COLUMNS - 1
  return (
    <StorySection title={words.list.title} lead={words.list.lead}>
      <ul className={styles.list}>
        {variants.map((variant) => {
          const isShown = shown.some(({ id }) => id === variant.id)
          return (
            <OwnVariant
              key={variant.id}
              variant={variant}
              isShown={isShown}
              canShow={isShown || !isFull}
              onShow={(next) => onShow(variant.id, next)}
              onEdit={() => onEdit(variant)}
            />
          )
        })}
      </ul>
      {variants.length > MOST_COLUMNS - 1 ? <p className={styles.quiet}>{words.side.room}</p> : null}
      <div data-screen-only>
        <CreateVariant />
      </div>
    </StorySection>
  )
}
