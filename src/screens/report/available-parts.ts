import type { Calculation } from '../../engine/calculation.ts'
import { PAPER_PARTS, type PaperPart } from '../../state/paper-choice.ts'

/** The parts that a case has something to say in. */
export function availableParts({ businessCase: c, model }: Calculation): readonly PaperPart[] {
  const lines = [c.shared, ...c.technologies].flatMap(({ effects }) => effects)
  const has: Readonly<Partial<Record<PaperPart, boolean>>> = {
    norm: model.capital.assets.some(({ counts }) => counts),
    hours: c.technologies.some(({ timeEffects }) => timeEffects.length > 0),
    technologies: c.technologies.length > 0,
    funding: c.funding.length > 0 || lines.some(({ kind }) => kind === 'revenue'),
    agreed: c.workshop.log.length > 0,
  }
  return PAPER_PARTS.filter((part) => has[part] ?? true)
}
