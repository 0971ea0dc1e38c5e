import type { ReactNode } from 'react'
import type { BusinessCase } from '../../../domain/business-case.ts'
import { withAdded } from '../../../state/edits/list-edits.ts'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { Line } from './line-kind.ts'
import type { LineSheetProps } from './line-sheet.tsx'

interface ListWords {
  readonly title: string
  readonly add: string
  readonly empty: { readonly title: string; readonly text: string; readonly example: string }
}

interface ListOrEmptyProps<T extends Line> {
  readonly list: string
  readonly lines: readonly T[]
  readonly words: ListWords
  readonly make: (id: string, base: BusinessCase) => T
  /** The lines of a list that is not empty. */
  readonly children: (sheet: Omit<LineSheetProps<T>, 'kind'>) => ReactNode
}

/** A list of lines, or what it is for as long as there are none. */
export function ListOrEmpty<T extends Line>({ list, lines, words, make, children }: ListOrEmptyProps<T>) {
  const store = useCaseStore()
  const isInVariant = useInVariant()
  if (lines.length > 0)
    return children({ list, lines, make, caption: words.title, captionHidden: true, addLabel: words.add })
  return (
    <EmptyState
      title={words.empty.title}
      text={words.empty.text}
      example={words.empty.example}
      action={
        <Button
          disabled={isInVariant}
          onClick={() => {
            const id = store.newId()
            store.change(list, (base) => withAdded(base, list, make(id, base)))
            store.goTo(`${list}.${id}.name`)
          }}
        >
          {words.add}
        </Button>
      }
    />
  )
}
