import type { BusinessCase } from '../../../domain/business-case.ts'
import { type DecimalText, toDecimal } from '../../../quantity/decimal-text.ts'
import type { Catalogue } from '../../catalogue.ts'

export interface MethodPart {
  readonly title: string
  readonly text: string
}

/** The conventions behind the figures, with the settings of this case filled in. */
export function methodText(words: Catalogue, { settings: s }: BusinessCase): readonly MethodPart[] {
  const text = words.views.paper.method
  const { percent, years } = words.format
  const share = (value: DecimalText) => percent(toDecimal(value), 2)
  const timing = `${text.discounting.timing[s.timing]} ${text.discounting[s.discountRateIs]}`
  const first = s.firstYear.value
  const part = ({ title }: { readonly title: string }, sentence: string): MethodPart => ({
    title,
    text: sentence,
  })
  return [
    part(text.time, text.time.text(years(toDecimal(s.horizon.value)), first)),
    part(text.discounting, text.discounting.text(share(s.discountRate.value), timing)),
    text.payback,
    part(text.prices, text.prices.text(first)),
    part(text.vat, text.vat.text(share(s.vatRecoverable.value))),
    part(text.terminal, s.terminalValue ? text.terminal.on : text.terminal.off),
    part(text.norm, text.norm.text(years(toDecimal(s.nic.life.value)), share(s.nic.rate.value))),
    text.hours,
    text.society,
    part(text.realism, realismText(words, s.realism)),
    text.rounding,
  ]
}

function realismText(words: Catalogue, r: BusinessCase['settings']['realism']): string {
  const { realism } = words.views.paper.method
  const values = [r.costSurcharge, r.benefitCut, r.delayMonths].map(({ value }) => toDecimal(value))
  const [costs, benefits, months] = values
  if (costs === undefined || benefits === undefined || months === undefined) return realism.off
  if (values.every((value) => value.isZero())) return realism.off
  const { percent, quantity } = words.format
  return realism.text(percent(costs, 2), percent(benefits, 2), quantity(months, 'month'))
}
