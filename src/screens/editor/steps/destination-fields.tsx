import type { BusinessCase } from '../../../domain/business-case.ts'
import { assumed, newShares } from '../../../domain/defaults.ts'
import { withValueAt } from '../../../domain/paths.ts'
import type { Destination, TimeEffect } from '../../../domain/time-effect.ts'
import { ONE } from '../../../quantity/decimal.ts'
import { toDecimal } from '../../../quantity/decimal-text.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf, SegmentInput } from '../fields/choice-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import styles from './step.module.css'

interface DestinationProps {
  readonly destination: Destination
  readonly direction: TimeEffect['direction']
  /** Of the time effect. */
  readonly path: string
}

const KINDS = ['shares', 'pool', 'informal'] as const
const BENEFICIARIES = ['client', 'informal-carer'] as const
const CASH_HOURS = ['own-staff', 'agency'] as const

/** What becomes of the hours. */
export function DestinationFields({ destination, direction, path }: DestinationProps) {
  const words = useWords().editor.destination
  const { pools } = useBusinessCase()
  const at = `${path}.destination`
  return (
    <>
      <SegmentInput
        path={`${at}.kind`}
        label={words.title}
        hint={pools.length === 0 ? words.noPools : undefined}
        options={KINDS.map((value) => ({
          value,
          label: words.kinds[value],
          disabled: value === 'pool' && pools.length === 0,
        }))}
        change={(base, kind) =>
          withValueAt(
            base,
            at,
            kind === destination.kind ? destination : newDestination(kind, base, direction),
          )
        }
      />
      {destination.kind === 'shares' ? <Shares destination={destination} at={at} /> : null}
      {destination.kind === 'pool' ? (
        <div className={styles.choices}>
          <ChoiceInput
            path={`${at}.poolId`}
            label={words.pool}
            hint={words.poolHint}
            options={pools.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      ) : null}
      {destination.kind === 'informal' ? <Informal at={at} /> : null}
    </>
  )
}

function Shares({
  destination,
  at,
}: {
  readonly destination: Extract<Destination, { kind: 'shares' }>
  readonly at: string
}) {
  const words = useWords()
  const text = words.editor.destination
  const rest = ONE.minus(toDecimal(destination.cash.value)).minus(toDecimal(destination.redeploy.value))
  return (
    <>
      <InputsSheet
        inputs={[
          { path: `${at}.cash`, field: 'destination.cash' },
          { path: `${at}.redeploy`, field: 'destination.redeploy' },
          { path: `${at}.revenuePerHour`, field: 'destination.revenuePerHour', optional: true },
        ]}
      />
      <p className={styles.fact}>{text.quality(words.format.percent(rest))}</p>
      <div className={styles.choices}>
        <ChoiceInput
          path={`${at}.cashHours`}
          label={text.cashHours}
          options={optionsOf(CASH_HOURS, text.cashHoursOf)}
        />
      </div>
    </>
  )
}

function Informal({ at }: { readonly at: string }) {
  const words = useWords()
  return (
    <>
      <div className={styles.choices}>
        <ChoiceInput
          path={`${at}.beneficiary`}
          label={words.editor.destination.beneficiary}
          options={optionsOf(BENEFICIARIES, words.terms.stakeholders)}
        />
      </div>
      <InputsSheet inputs={[{ path: `${at}.shadowPrice`, field: 'destination.shadowPrice' }]} />
    </>
  )
}

function newDestination(
  kind: Destination['kind'],
  base: BusinessCase,
  direction: TimeEffect['direction'],
): Destination {
  const [pool] = base.pools
  if (kind === 'pool' && pool !== undefined) return { kind, poolId: pool.id }
  if (kind === 'informal') return { kind, beneficiary: 'informal-carer', shadowPrice: assumed('0') }
  return newShares(direction)
}
