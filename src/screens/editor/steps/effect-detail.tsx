import { BENEFIT_CLASSES, type Effect } from '../../../domain/effect.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { SeriesInput } from '../fields/series-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet, type ListedInput } from '../lines/inputs-sheet.tsx'
import { IndexInput } from './cost-cells.tsx'
import { EffectParts } from './effect-parts.tsx'
import styles from './step.module.css'

/** Everything of an effect: its own numbers, who gets it, the class, and the standard corrections. */
export function EffectDetail({ line, path }: { readonly line: Effect; readonly path: string }) {
  const words = useWords()
  const { headings, effects, hints } = words.editor
  const inputs = ownInputs(line, path)
  return (
    <>
      <div className={styles.choices}>
        {line.kind === 'revenue' ? <StakeholderInput path={`${path}.payer`} label={headings.payer} /> : null}
        <ChoiceInput
          path={`${path}.class`}
          label={headings.class}
          hint={hints.class}
          options={optionsOf(BENEFIT_CLASSES, words.terms.benefitClasses)}
        />
        <IndexInput path={path} />
      </div>
      {line.kind === 'admission' ? (
        <SeriesInput path={`${path}.clients`} field="admission.clients" from="calendar" />
      ) : null}
      {inputs.length > 0 ? <InputsSheet inputs={inputs} /> : null}
      {line.kind === 'revenue' ? null : <EffectParts effect={line} path={path} />}
      <details className={styles.more}>
        <summary>{effects.corrections}</summary>
        <InputsSheet
          inputs={[
            { path: `${path}.attribution`, field: 'effect.attribution' },
            { path: `${path}.deadweight`, field: 'effect.deadweight' },
            { path: `${path}.displacement`, field: 'effect.displacement' },
            { path: `${path}.dropOff`, field: 'effect.dropOff' },
          ]}
        />
        <SeriesInput path={`${path}.ramp`} field="effect.ramp" from="use" />
      </details>
    </>
  )
}

function ownInputs(line: Effect, path: string): readonly ListedInput[] {
  switch (line.kind) {
    case 'event':
      return [
        { path: `${path}.probability`, field: 'event.probability' },
        { path: `${path}.reduction`, field: 'event.reduction' },
      ]
    case 'admission':
      return [{ path: `${path}.weeks`, field: 'admission.weeks' }]
    case 'avoided-cost':
      return []
    case 'travel':
      return [
        { path: `${path}.visits`, field: 'travel.visits' },
        { path: `${path}.distance`, field: 'travel.distance' },
        { path: `${path}.costPerKm`, field: 'travel.costPerKm' },
        { path: `${path}.co2PerKm`, field: 'travel.co2PerKm' },
      ]
    case 'sick-leave':
      return [
        { path: `${path}.fte`, field: 'sick-leave.fte' },
        { path: `${path}.percentagePoints`, field: 'sick-leave.percentagePoints' },
        { path: `${path}.employerCost`, field: 'sick-leave.employerCost' },
        { path: `${path}.replacementShare`, field: 'sick-leave.replacementShare' },
      ]
    case 'turnover':
      return [
        { path: `${path}.leaversAvoided`, field: 'turnover.leaversAvoided' },
        { path: `${path}.replacementCost`, field: 'turnover.replacementCost' },
      ]
    case 'revenue':
      return [
        { path: `${path}.base`, field: 'revenue.base' },
        { path: `${path}.percentage`, field: 'revenue.percentage' },
        { path: `${path}.capitalShare`, field: 'revenue.capitalShare' },
        { path: `${path}.fromYear`, field: 'revenue.fromYear' },
        { path: `${path}.toYear`, field: 'revenue.toYear' },
      ]
  }
}
