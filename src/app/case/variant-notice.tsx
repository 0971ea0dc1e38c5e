import { useWords } from '../../screens/words-context.ts'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { goTo } from '../routes.ts'
import styles from './variant-notice.module.css'

interface VariantNoticeProps {
  /** What the place is about: fields, results of the variant, or the base beside it. */
  readonly about: 'editing' | 'reading' | 'aside'
  readonly variantsHref: string
  /** Whether what is printed says itself which variant it is about. */
  readonly isToldOnPaper: boolean
}

/** Says that a variant is in sight, and leads back to the base. */
export function VariantNotice({ about, variantsHref, isToldOnPaper }: VariantNoticeProps) {
  const words = useWords().views.variants.notice
  const store = useCaseStore()
  const isForBase = useCase((state) => state.isForBase)
  const name = useCase(
    ({ history, variantId }) => history.present.variants.find(({ id }) => id === variantId)?.name ?? null,
  )
  if (name === null) return null
  const toBase = () => store.chooseVariant(null)
  return (
    <>
      <section
        aria-label={words.label}
        className={styles.notice}
        data-screen-only={isToldOnPaper || undefined}
      >
        <p className={styles.text}>
          <strong>{words.title(name)}</strong> {words[about]}
        </p>
        <div className={styles.actions} data-screen-only>
          <Button size="small" onClick={toBase}>
            {words.toBase}
          </Button>
          <Button size="small" look="quiet" onClick={() => goTo(variantsHref)}>
            {words.toVariants}
          </Button>
        </div>
      </section>
      {isForBase ? (
        <div className={styles.refused}>
          <Callout
            tone="warning"
            announced
            title={words.isForBase}
            actions={
              <Button size="small" onClick={toBase}>
                {words.editBase}
              </Button>
            }
          >
            <p>{words.isForBaseText}</p>
          </Callout>
        </div>
      ) : null}
    </>
  )
}
