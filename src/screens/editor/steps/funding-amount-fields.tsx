import type { BusinessCase } from '../../../domain/business-case.ts'
import { assumed, assumedSeries } from '../../../domain/defaults.ts'
import type { FundingAmount } from '../../../domain/funding.ts'
import { withValueAt } from '../../../domain/paths.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf, SegmentInput } from '../fields/choice-input.tsx'
import { DriverInput } from '../fields/driver-input.tsx'
import { SeriesInput } from '../fields/series-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import styles from './step.module.css'

const KINDS = ['fixed', 'rate'] as const
const PERIODS = ['month', 'year'] as const

/** Fixed amounts per year, or an amount per user or another driver. */
export function FundingAmountFields({
  amount,
  path,
}: {
  readonly amount: FundingAmount
  readonly path: string
}) {
  const words = useWords().editor
  const { technologies } = useBusinessCase()
  const at = `${path}.amount`
  return (
    <>
      <SegmentInput
        path={`${at}.kind`}
        label={words.funding.amount}
        options={KINDS.map((value) => ({
          value,
          label: words.funding.kinds[value],
          disabled: value === 'rate' && technologies.length === 0,
        }))}
        change={(base, kind) => withValueAt(base, at, kind === amount.kind ? amount : newAmount(kind, base))}
      />
      {amount.kind === 'fixed' ? (
        <SeriesInput path={`${at}.amounts`} field="funding.amounts" from="start" after="nothing" />
      ) : (
        <>
          <div className={styles.choices}>
            <ChoiceInput
              path={`${at}.technologyId`}
              label={words.headings.technology}
              options={technologies.map(({ id, name }) => ({ value: id, label: name }))}
              change={(base, id) => withTechnology(base, at, amount, id)}
            />
            <DriverInput path={`${at}.driver`} owner={`technologies.${amount.technologyId}`} />
            <ChoiceInput
              path={`${at}.per`}
              label={words.headings.per}
              options={optionsOf(PERIODS, words.periods)}
            />
          </div>
          <InputsSheet
            inputs={[
              { path: `${at}.rate`, field: 'funding.rate' },
              {
                path: `${at}.hoursPerClientMonth`,
                field: 'funding.hoursPerClientMonth',
                optional: true,
              },
              { path: `${at}.fromYear`, field: 'funding.fromYear' },
              { path: `${at}.toYear`, field: 'funding.toYear' },
            ]}
          />
        </>
      )}
    </>
  )
}

/** Devices belong to one technology: with another one, the amount goes by users. */
function withTechnology(
  base: BusinessCase,
  at: string,
  amount: Extract<FundingAmount, { kind: 'rate' }>,
  technologyId: string,
): BusinessCase {
  const driver = amount.driver.kind === 'devices' ? ({ kind: 'users' } as const) : amount.driver
  return withValueAt(base, at, { ...amount, technologyId, driver })
}

function newAmount(kind: FundingAmount['kind'], base: BusinessCase): FundingAmount {
  const [technology] = base.technologies
  if (kind === 'fixed' || technology === undefined) return { kind: 'fixed', amounts: assumedSeries('0') }
  return {
    kind,
    rate: assumed('0'),
    per: 'month',
    technologyId: technology.id,
    driver: { kind: 'users' },
    fromYear: assumed('1'),
    toYear: { ...base.settings.horizon, grade: 'estimate' },
  }
}
