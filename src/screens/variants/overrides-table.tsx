import { RotateCcw } from 'lucide-react'
import { overrideOf } from '../../engine/analysis/variants.ts'
import { valueAt } from '../../domain/paths.ts'
import type { Variant } from '../../domain/variant.ts'
import { withoutOverride } from '../../state/edits/variant-edits.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { fileName } from '../../export/file-name.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { fieldValue } from '../../wording/field-value.ts'
import { fieldAt, nameOfPlace } from '../../wording/name-of-place.ts'
import { useWords } from '../words-context.ts'
import { PlaceName } from './place-name.tsx'
import styles from './variants.module.css'

/** What a variant overrides: the field, its value in the base and in the variant, and the way back. */
export function OverridesTable({ variant }: { readonly variant: Variant }) {
  const words = useWords()
  const text = words.views.variants.list
  const store = useCaseStore()
  const base = useBase()
  const caption = text.overrides(Object.keys(variant.overrides).length)
  return (
    <TableFrame caption={caption} fileName={fileName(base.name, variant.name)}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{text.field}</th>
            <th scope="col" data-number>
              {text.inBase}
            </th>
            <th scope="col" data-number>
              {text.inVariant}
            </th>
            <td data-screen-only />
          </tr>
        </thead>
        <tbody>
          {Object.entries(variant.overrides).map(([path, override]) => {
            const { title, about } = nameOfPlace(words, base, path)
            const field = fieldAt(base, path)
            const name = [title, about].filter(Boolean).join(', ')
            return (
              <tr key={path}>
                <th scope="row">
                  <PlaceName title={title} about={about} />
                </th>
                <td data-number data-quiet>
                  {fieldValue(words, field, overrideOf(valueAt(base, path)))}
                </td>
                <td data-number>{fieldValue(words, field, override)}</td>
                <td data-screen-only className={styles.back}>
                  <Button
                    look="quiet"
                    size="small"
                    aria-label={text.backOf(name)}
                    onClick={() => store.changeBase(path, (c) => withoutOverride(c, variant.id, path))}
                  >
                    <RotateCcw aria-hidden />
                    {text.back}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </TableFrame>
  )
}
