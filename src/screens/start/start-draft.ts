import type { StartingAnswers } from '../../catalogue/starting-case.ts'
import { TECHNOLOGIES, type TechnologyId } from '../../catalogue/technologies.ts'
import { type Freed, NO_ANSWERS } from '../../catalogue/technology-from-template.ts'
import type { CatalogueFigure } from '../../catalogue/figure.ts'
import { type DecimalText, decimalText, toDecimal } from '../../quantity/decimal-text.ts'

/** What has been answered until now. */
export interface StartDraft extends Omit<StartingAnswers, 'technology' | 'clients'> {
  readonly technology: TechnologyId | null
  readonly clients: DecimalText | null
}

export const EMPTY_DRAFT: StartDraft = {
  ...NO_ANSWERS,
  technology: null,
  deliveryForm: 'zzp',
  clients: null,
  size: decimalText('1'),
}

/** The draft for another technology: what was said of the organisation stays, what is of a technology begins with its own. */
export function withTechnology(draft: StartDraft, technology: TechnologyId): StartDraft {
  if (technology === draft.technology) return draft
  const { deliveryForm, suits, subscription, inShifts } = TECHNOLOGIES[technology]
  const freed: Freed = inShifts ? 'shift' : 'quality'
  return {
    ...draft,
    technology,
    deliveryForm: draft.technology === null ? deliveryForm : draft.deliveryForm,
    suits: suggestionOf(suits),
    device: null,
    subscription: suggestionOf(subscription.amount),
    minutes: null,
    freed,
  }
}

/** The answers, or null while there is not enough for a result. */
export function answersIn({ technology, clients, ...rest }: StartDraft): StartingAnswers | null {
  if (technology === null || clients === null || toDecimal(clients).isZero()) return null
  return { ...rest, technology, clients }
}

function suggestionOf(figure: CatalogueFigure): DecimalText | null {
  return figure.kind === 'suggestion' ? figure.input.value : null
}
