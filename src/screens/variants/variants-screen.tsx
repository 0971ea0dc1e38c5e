import { useMemo, useState } from 'react'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import { MOST_COLUMNS, variantColumns } from '../../engine/analysis/variants.ts'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { TERMS_OF } from '../../wording/help/terms-of-place.ts'
import type { CaseViewProps } from '../case-view.ts'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { NoVariants } from './no-variants.tsx'
import { OwnVariants } from './own-variants.tsx'
import { SideBySide } from './side-by-side.tsx'
import { StandardVariants } from './standard-variants.tsx'

/** The base and its variants: side by side, what each overrides, and the ones that everyone asks for. */
export function VariantsScreen({ onExplain, onOpenField }: CaseViewProps) {
  const words = useWords().views.variants
  const store = useCaseStore()
  const base = useCase((state) => state.base)
  const { variants } = base.businessCase
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(variants.slice(MOST_COLUMNS - 1).map(({ id }) => id)),
  )
  const [stakeholder, setStakeholder] = useState<StakeholderId>('provider')
  const shown = useMemo(
    () => variants.filter(({ id }) => !hidden.has(id)).slice(0, MOST_COLUMNS - 1),
    [variants, hidden],
  )
  const columns = useMemo(() => variantColumns(base, shown), [base, shown])
  const explainIn = (variantId: string | null, path: string) => {
    store.chooseVariant(variantId)
    onExplain(path)
  }
  return (
    <ViewPage title={words.title} lead={words.lead} terms={TERMS_OF.variants} onExplain={onExplain}>
      {variants.length === 0 ? (
        <NoVariants />
      ) : (
        <>
          <SideBySide
            columns={columns}
            stakeholder={stakeholder}
            onStakeholder={setStakeholder}
            onExplain={explainIn}
          />
          <OwnVariants
            shown={shown}
            onShow={(id, isShown) => setHidden(isShown ? without(hidden, id) : new Set([...hidden, id]))}
            onEdit={(variant) => {
              store.chooseVariant(variant.id)
              onOpenField(Object.keys(variant.overrides).at(0) ?? FIRST_FIELD)
            }}
          />
        </>
      )}
      <StandardVariants />
    </ViewPage>
  )
}

/** Where editing a variant without overrides begins. */
const FIRST_FIELD = 'settings.horizon'

function without(hidden: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...hidden].filter((each) => each !== id))
}
