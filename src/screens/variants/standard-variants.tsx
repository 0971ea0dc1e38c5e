import { Plus } from 'lucide-react'
import { LIMITS } from '../../case-file/limits.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { type StandardVariant, standardVariants } from '../../domain/standard-variants.ts'
import { withVariantAdded } from '../../state/edits/variant-edits.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import styles from './variants.module.css'

/** The variants that everyone asks for, as far as they change something and are not there yet. */
export function StandardVariants() {
  const words = useWords().views.variants.standard
  const store = useCaseStore()
  const base = useBase()
  const offered = offeredFor(base)
  if (offered.length === 0) return null
  return (
    <div data-screen-only>
      <StorySection title={words.title} lead={words.lead}>
        <ul className={styles.offers}>
          {offered.map(({ key, overrides }) => (
            <li key={key} className={styles.offer}>
              <h3>{words.names[key]}</h3>
              <p>{words.texts[key]}</p>
              <Button
                size="small"
                aria-label={words.add(words.names[key])}
                onClick={() => {
                  const added = {
                    id: store.newId(),
                    name: freeName(base, words.names[key]),
                    note: words.texts[key],
                    overrides,
                  }
                  store.changeBase('variants', (base) => withVariantAdded(base, added))
                }}
              >
                <Plus aria-hidden />
                {words.addShort}
              </Button>
            </li>
          ))}
        </ul>
      </StorySection>
    </div>
  )
}

function offeredFor(base: BusinessCase): readonly StandardVariant[] {
  if (base.variants.length >= LIMITS.variants) return []
  const known = new Set(base.variants.map(({ overrides }) => signOf(overrides)))
  return standardVariants(base).filter(
    ({ overrides }) => Object.keys(overrides).length <= LIMITS.overrides && !known.has(signOf(overrides)),
  )
}

/** A name that no variant has yet. */
function freeName({ variants }: BusinessCase, name: string): string {
  const taken = new Set(variants.map((variant) => variant.name))
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name} (${String(n)})`
  return free
}

/** The same for the same overrides, in whatever order. */
function signOf(overrides: StandardVariant['overrides']): string {
  return JSON.stringify(Object.entries(overrides).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
