import { INDEX_CATEGORIES } from '../../../domain/business-case.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { DriverInput } from '../fields/driver-input.tsx'
import type { CellProps, Line } from '../lines/line-kind.ts'
import { ownerOf } from './owner-of.ts'

export function DriverCell({ path, at }: CellProps<Line>) {
  return <DriverInput path={`${path}.driver`} owner={ownerOf(path)} cell={at} />
}

const PERIODS = ['month', 'year'] as const

export function PerCell({ path, at }: CellProps<Line>) {
  const { headings, periods } = useWords().editor
  return (
    <ChoiceInput path={`${path}.per`} label={headings.per} options={optionsOf(PERIODS, periods)} cell={at} />
  )
}

export function IndexInput({ path }: { readonly path: string }) {
  const words = useWords()
  return (
    <ChoiceInput
      path={`${path}.index`}
      label={words.editor.headings.index}
      hint={words.editor.hints.index}
      options={optionsOf(INDEX_CATEGORIES, words.terms.indexCategories)}
    />
  )
}
