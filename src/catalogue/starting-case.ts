import type { BusinessCase } from '../domain/business-case.ts'
import { assumedSeries, emptyCase, newGroup } from '../domain/defaults.ts'
import type { DeliveryForm } from '../domain/delivery-form.ts'
import type { DecimalText } from '../quantity/decimal-text.ts'
import { hourTariffOf } from './care-figures.ts'
import type { PaidFor } from './template.ts'
import { type TechnologyAnswers, withTechnologyFromTemplate } from './technology-from-template.ts'
import type { TechnologyNames } from './technology-names.ts'
import { TECHNOLOGIES, type TechnologyId } from './technologies.ts'

/** The few things from which a first case is made; everything in it can be changed later. */
export interface StartingAnswers extends TechnologyAnswers {
  readonly technology: TechnologyId
  readonly deliveryForm: DeliveryForm
  readonly clients: DecimalText
  /** Number of locations, or of employees where the technology is paid for by employee. */
  readonly size: DecimalText
}

export interface StartingNames extends TechnologyNames {
  readonly case: string
  readonly group: string
}

interface Making {
  readonly names: StartingNames
  readonly newId: () => string
  readonly firstYear: number
}

/** Whether a technology is paid for by employee, so that their number is asked in place of that of locations. */
export function sizeAsked(technology: TechnologyId): Exclude<PaidFor, 'users'> {
  return TECHNOLOGIES[technology].subscription.driver === 'employees' ? 'employees' : 'locations'
}

/** A first case of one technology for one group of clients: what was answered, what the catalogue gives, and lines that are still open. */
export function startingCase(answers: StartingAnswers, { names, newId, firstYear }: Making): BusinessCase {
  const empty = emptyCase(newId(), names.case, firstYear)
  const group = {
    ...newGroup(newId(), names.group),
    deliveryForm: answers.deliveryForm,
    clients: assumedSeries(answers.clients),
    hourTariff: hourTariffOf(answers.deliveryForm),
  }
  const size = { [sizeAsked(answers.technology)]: assumedSeries(answers.size) }
  const start = { ...empty, groups: [group], organisation: { ...empty.organisation, ...size } }
  const template = TECHNOLOGIES[answers.technology]
  return withTechnologyFromTemplate(start, { template, names, newId }, answers)
}
