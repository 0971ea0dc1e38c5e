import type { StartingAnswers, StartingNames } from '../../catalogue/starting-case.ts'
import type { TechnologyId } from '../../catalogue/technologies.ts'
import type { TechnologyNames } from '../../catalogue/technology-names.ts'
import type { Catalogue } from '../catalogue.ts'

/** What the parts of a technology from the catalogue are called in a case. */
export function technologyNames({ start }: Catalogue, id: TechnologyId): TechnologyNames {
  const { name, device, subscription, saved } = start.technologies[id]
  return { ...start.lines, technology: name, device, subscription, saved, toAsk: start.toAsk }
}

export function startingNames(
  words: Catalogue,
  { technology, deliveryForm }: Pick<StartingAnswers, 'technology' | 'deliveryForm'>,
): StartingNames {
  const names = technologyNames(words, technology)
  return {
    ...names,
    case: words.start.caseName(names.technology),
    group: words.terms.deliveryForms[deliveryForm],
  }
}
