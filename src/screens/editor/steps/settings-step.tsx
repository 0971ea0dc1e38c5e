import { useWords } from '../../words-context.ts'
import { CheckInput, SegmentInput } from '../fields/choice-input.tsx'
import { SeriesInput } from '../fields/series-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import styles from './step.module.css'
import { Block, StepPage } from './step-page.tsx'

const TIMINGS = ['end', 'mid'] as const
const PRICES = ['nominal', 'real'] as const

export function SettingsStep() {
  const { settings } = useWords().editor
  return (
    <StepPage step="settings">
      <PeriodBlock />
      <Block title={settings.indices} text={settings.indicesText}>
        <div className={styles.series}>
          <SeriesInput path="settings.indices.wage" field="index.wage" from="change" />
          <SeriesInput path="settings.indices.technology" field="index.technology" from="change" />
          <SeriesInput path="settings.indices.tariff" field="index.tariff" from="change" />
          <SeriesInput path="settings.indices.nic" field="index.nic" from="change" />
        </div>
      </Block>
      <Block title={settings.agreements} text={settings.agreementsText}>
        <InputsSheet
          inputs={[
            { path: 'settings.contractYears', field: 'settings.contractYears' },
            { path: 'settings.contribution.margin', field: 'contribution.margin' },
            { path: 'settings.contribution.years', field: 'contribution.years' },
          ]}
        />
      </Block>
      <Block title={settings.nic} text={settings.nicText}>
        <InputsSheet
          inputs={[
            { path: 'settings.nic.life', field: 'nic.life' },
            { path: 'settings.nic.rate', field: 'nic.rate' },
            { path: 'settings.nic.perClientDay', field: 'nic.perClientDay' },
            { path: 'settings.nic.shareSetAside', field: 'nic.shareSetAside' },
          ]}
        />
      </Block>
      <Block title={settings.realism} text={settings.realismText}>
        <InputsSheet
          inputs={[
            { path: 'settings.realism.costSurcharge', field: 'realism.costSurcharge' },
            { path: 'settings.realism.benefitCut', field: 'realism.benefitCut' },
            { path: 'settings.realism.delayMonths', field: 'realism.delayMonths' },
          ]}
        />
      </Block>
    </StepPage>
  )
}

function PeriodBlock() {
  const words = useWords()
  const { settings } = words.editor
  return (
    <Block title={settings.period} text={settings.periodText}>
      <InputsSheet
        inputs={[
          { path: 'settings.firstYear', field: 'settings.firstYear' },
          { path: 'settings.horizon', field: 'settings.horizon' },
          { path: 'settings.discountRate', field: 'settings.discountRate' },
          { path: 'settings.inflation', field: 'settings.inflation' },
          { path: 'settings.financingRate', field: 'settings.financingRate' },
          { path: 'settings.vatRecoverable', field: 'settings.vatRecoverable' },
        ]}
      />
      <div className={styles.segments}>
        <SegmentInput
          path="settings.timing"
          label={settings.timing}
          hint={settings.timingHint}
          options={TIMINGS.map((value) => ({ value, label: words.terms.timings[value] }))}
        />
        <SegmentInput
          path="settings.discountRateIs"
          label={settings.prices}
          hint={settings.pricesHint}
          options={PRICES.map((value) => ({ value, label: words.terms.priceBases[value] }))}
        />
        <CheckInput
          path="settings.terminalValue"
          label={settings.terminalValue}
          hint={settings.terminalValueHint}
        />
      </div>
    </Block>
  )
}
