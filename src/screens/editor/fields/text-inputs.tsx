import { isBlank } from '../../../case-file/text-rules.ts'
import { LIMITS } from '../../../case-file/limits.ts'
import { valueAt, withValueAt } from '../../../domain/paths.ts'
import { cleanText } from '../../../state/edits/clean-text.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { usePrivacyWarning } from '../../use-privacy-warning.ts'
import { HeldTextField } from './held-text-field.tsx'

interface TextInputProps {
  readonly path: string
  readonly label: string
  readonly hint?: string | undefined
  readonly placeholder?: string | undefined
  readonly cell?: SheetCell | undefined
}

/** A text of the case of one or more lines. */
export function ProseInput({ path, ...field }: TextInputProps) {
  const store = useCaseStore()
  const value = useTextAt(path)
  return (
    <TextArea
      {...field}
      value={value}
      warning={usePrivacyWarning(value)}
      disabled={useInVariant()}
      maxLength={LIMITS.text}
      name={path}
      onChange={(text, { committed }) => {
        store.change(path, (base) => withText(base, path, cleanText(text, 'lines')), committed)
      }}
    />
  )
}

/** A name: never empty, so that everything can be found by it. */
export function NameInput({ path, cell, ...field }: TextInputProps) {
  const store = useCaseStore()
  const value = useTextAt(path)
  return (
    <HeldTextField
      {...field}
      value={value}
      warning={usePrivacyWarning(value)}
      disabled={useInVariant()}
      labelHidden={cell !== undefined}
      variant={cell === undefined ? 'form' : 'cell'}
      cell={cell}
      maxLength={LIMITS.name}
      name={path}
      accept={(text) => (isBlank(cleanText(text, 'one-line')) ? null : cleanText(text, 'one-line'))}
      onAccept={(text, { committed }) => {
        store.change(path, (base) => withText(base, path, text), committed)
      }}
    />
  )
}

/** The tags of the case, with commas between them. */
export function TagsInput({ label, hint }: { readonly label: string; readonly hint: string }) {
  const store = useCaseStore()
  const tags = useCase(({ history }) => history.present.tags)
  return (
    <HeldTextField
      label={label}
      hint={hint}
      value={tags.join(', ')}
      warning={usePrivacyWarning(tags.join(', '))}
      disabled={useInVariant()}
      name="tags"
      accept={(text) => text}
      onAccept={(text, { committed }) => {
        const next = tagsIn(text)
        store.change(
          'tags',
          (base) => (next.join() === base.tags.join() ? base : { ...base, tags: next }),
          committed,
        )
      }}
    />
  )
}

function tagsIn(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => cleanText(tag, 'one-line').trim())
  return [...new Set(tags.filter((tag) => !isBlank(tag)))].slice(0, LIMITS.tags)
}

function useTextAt(path: string): string {
  return useCase(({ history }) => {
    const value = valueAt(history.present, path)
    return typeof value === 'string' ? value : ''
  })
}

function withText(c: Parameters<typeof withValueAt>[0], path: string, text: string) {
  return valueAt(c, path) === text ? c : withValueAt(c, path, text)
}
