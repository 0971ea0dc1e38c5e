import { useState } from 'react'
import { newEffect } from '../../../domain/defaults.ts'
import { type Effect, type EffectKind, SHARED_EFFECT_KINDS } from '../../../domain/effect.ts'
import { withAdded } from '../../../state/edits/list-edits.ts'
import { useCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useWords } from '../../words-context.ts'
import { narrowEuro } from '../fields/narrow-euro.ts'
import { optionsOf } from '../fields/choice-input.tsx'
import { lineEffects } from '../lines/line-effects.ts'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { ZERO } from '../../../quantity/decimal.ts'
import type { OwnedLines } from './costs-step.tsx'
import { EffectDetail } from './effect-detail.tsx'
import styles from './step.module.css'

const EFFECT_KINDS = [
  'event',
  'avoided-cost',
  'admission',
  'travel',
  'sick-leave',
  'turnover',
  'revenue',
] as const satisfies readonly EffectKind[]

const EFFECTS: LineKind<Effect> = {
  hasAmounts: true,
  columns: [
    { key: 'kind', kind: 'own', heading: 'kind', width: 'wide', Cell: KindCell },
    { key: 'others', kind: 'own', heading: 'others', width: 'money', isNumber: true, Cell: OthersCell },
  ],
  Detail: EffectDetail,
  Note: EffectNote,
}

export function EffectLines({ owner, lines }: OwnedLines) {
  const words = useWords().editor.effects
  return (
    <LineSheet
      list={`${owner}.effects`}
      lines={lines.effects}
      kind={EFFECTS}
      caption={words.title}
      adder={<AddEffect owner={owner} />}
    />
  )
}

function AddEffect({ owner }: { readonly owner: string }) {
  const store = useCaseStore()
  const words = useWords()
  const kinds: readonly EffectKind[] = owner === 'shared' ? SHARED_EFFECT_KINDS : EFFECT_KINDS
  const [kind, setKind] = useState<EffectKind>(kinds[0] ?? 'revenue')
  return (
    <div className={styles.adder}>
      <SelectField
        label={words.editor.effects.kindToAdd}
        labelHidden
        value={kind}
        options={optionsOf(kinds, words.terms.effectKinds)}
        onChange={setKind}
      />
      <Button
        size="small"
        onClick={() => {
          const list = `${owner}.effects`
          const id = store.newId()
          const effect = newEffect(kind, id, words.terms.effectKinds[kind], store.newId())
          store.change(list, (base) => withAdded(base, list, effect))
          store.openLine(`${list}.${id}`)
          store.goTo(`${list}.${id}.name`)
        }}
      >
        {words.editor.effects.add}
      </Button>
    </div>
  )
}

/** Only money and societal benefits are amounts. */
function EffectNote({ line }: { readonly line: Effect }) {
  const { picture, effects } = useWords().editor
  const counts = line.class === 'cash-releasing' || line.class === 'societal'
  return counts ? picture.nothing : effects.beside
}

function KindCell({ line }: CellProps<Effect>) {
  const { terms } = useWords()
  return terms.effectKinds[line.kind]
}

/** What the effect brings everyone but the provider, over all years. */
function OthersCell({ path }: CellProps<Effect>) {
  const words = useWords()
  const text = useCase(({ calculation }) => {
    const others = lineEffects(calculation, path).filter(({ stakeholder }) => stakeholder !== 'provider')
    return others.length === 0
      ? '–'
      : narrowEuro(
          words,
          others.reduce((sum, { total }) => sum.plus(total), ZERO),
        )
  })
  return <output>{text}</output>
}
