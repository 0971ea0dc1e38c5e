import { ArrowUp, X } from 'lucide-react'
import { useMemo } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import { withValueAt } from '../../domain/paths.ts'
import { MOST_SLIDERS, type RoomSlider } from '../../domain/workshop.ts'
import { defaultRanges, ownRanges, type RangedInput } from '../../engine/analysis/ranges.ts'
import { roomInputs, roomRange } from '../../engine/analysis/room-inputs.ts'
import { tornado } from '../../engine/analysis/tornado.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { withAdded, withMoved, withoutMember } from '../../state/edits/list-edits.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { rangedName, searchedNumber, searchedText } from '../../wording/story/uncertainty/ranged-text.ts'
import { useWords } from '../words-context.ts'
import styles from './workshop.module.css'

const SLIDERS = 'workshop.sliders'

/** At most five numbers for the room to move; the five that matter most in one click. */
export function SliderChoice({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const text = words.views.workshop.sliders
  const store = useCaseStore()
  const { sliders } = useBase().workshop
  const { businessCase: c, model } = calculation
  const inputs = useMemo(() => roomInputs(c, model.graph), [c, model])
  const become = (change: (base: BusinessCase) => BusinessCase) => store.changeBase(SLIDERS, change)
  const added = (path: string): RoomSlider => ({ id: store.newId(), input: path })
  const suggest = () => {
    const chosen = mattering(calculation).map(({ path }) => added(path))
    become((base) => withValueAt(base, SLIDERS, chosen))
  }
  const suggestion = <Button onClick={suggest}>{text.suggest}</Button>
  const free = inputs.filter(({ path }) => sliders.every(({ input }) => input !== path))
  return (
    <div className={styles.stack}>
      {sliders.length === 0 ? (
        <EmptyState headingLevel={3} {...text.none} action={inputs.length === 0 ? null : suggestion} />
      ) : (
        <ol className={styles.chosen}>
          {sliders.map((slider, n) => {
            const input = inputs.find(({ path }) => path === slider.input)
            const name = input === undefined ? words.views.workshop.room.gone : rangedName(words, c, input)
            return (
              <li key={slider.id}>
                <span className={styles.name}>{name}</span>
                <span className={styles.quiet}>{input === undefined ? '' : reachText(words, input)}</span>
                <IconButton
                  label={text.up(name)}
                  disabled={n === 0}
                  onClick={() => become((base) => withMoved(base, SLIDERS, slider.id, -1))}
                >
                  <ArrowUp aria-hidden />
                </IconButton>
                <IconButton
                  label={text.remove(name)}
                  onClick={() => become((base) => withoutMember(base, SLIDERS, slider.id))}
                >
                  <X aria-hidden />
                </IconButton>
              </li>
            )
          })}
        </ol>
      )}
      {sliders.length >= MOST_SLIDERS ? (
        <p className={styles.quiet}>{text.full}</p>
      ) : (
        <div className={styles.add} data-screen-only>
          <SelectField
            label={text.add}
            value=""
            options={[
              { value: '', label: text.choose },
              ...free.map((input) => ({
                value: input.path,
                label: rangedName(words, c, input),
                group: input.isDefault ? text.others : text.withRange,
              })),
            ]}
            onChange={(path) => {
              if (path === '') return
              const slider = added(path)
              become((base) => withAdded(base, SLIDERS, slider))
            }}
          />
          {sliders.length === 0 ? null : suggestion}
        </div>
      )}
    </div>
  )
}

/** Those that move the net present value of the provider most over their range, most first. How is calculated is not for a room. */
function mattering({ businessCase: c, model }: Calculation): readonly RangedInput[] {
  const isForRoom = ({ path }: RangedInput) => !path.startsWith('settings.')
  const own = ownRanges(c).filter(isForRoom)
  const others = own.length >= MOST_SLIDERS ? [] : defaultRanges(c, model.graph).filter(isForRoom)
  const { bars } = tornado(c, { key: 'netPresentValue', stakeholder: 'provider' }, [...own, ...others])
  return bars.slice(0, MOST_SLIDERS).map(({ input }) => input)
}

function reachText(words: ReturnType<typeof useWords>, input: RangedInput): string {
  const range = roomRange(input)
  const from = searchedNumber(words, input, range, range.from)
  return words.views.uncertainty.tornado.ends(from, searchedText(words, input, range, range.to))
}
