import type { Adoption } from '../../../domain/business-case.ts'
import { assumed, assumedSeries } from '../../../domain/defaults.ts'
import { withValueAt } from '../../../domain/paths.ts'
import { useWords } from '../../words-context.ts'
import { SegmentInput } from '../fields/choice-input.tsx'
import { SeriesInput } from '../fields/series-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'

const KINDS = ['list', 'linear', 's-curve'] as const

/** How use grows: typed per year, or along a line or a curve. */
export function AdoptionFields({ adoption, path }: { readonly adoption: Adoption; readonly path: string }) {
  const words = useWords().editor.adoption
  return (
    <>
      <SegmentInput
        path={`${path}.adoption.kind`}
        label={words.title}
        options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        change={(base, kind) => withValueAt(base, `${path}.adoption`, adoptionOf(kind, adoption))}
      />
      {adoption.kind === 'list' ? (
        <SeriesInput path={`${path}.adoption.shares`} field="adoption.shares" from="use" />
      ) : (
        <InputsSheet
          inputs={[
            { path: `${path}.adoption.years`, field: 'adoption.years' },
            { path: `${path}.adoption.final`, field: 'adoption.final' },
          ]}
        />
      )}
    </>
  )
}

/** The other way of growing, to about the same end. */
function adoptionOf(kind: Adoption['kind'], before: Adoption): Adoption {
  if (kind === before.kind) return before
  if (kind === 'list') return { kind, shares: assumedSeries('0.5', '0.8', '1') }
  if (before.kind !== 'list') return { ...before, kind }
  const { values } = before.shares
  return { kind, years: assumed(String(Math.min(30, values.length))), final: assumed(values.at(-1) ?? '1') }
}
