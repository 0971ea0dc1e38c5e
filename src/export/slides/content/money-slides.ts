import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { cashByYear } from '../../../wording/story/figures/cash-by-year.ts'
import { cumulatedCash } from '../../../wording/story/figures/cumulated-cash.ts'
import { nicByYear } from '../../../wording/story/figures/nic-gap.ts'
import { normLife } from '../../../wording/story/figures/norm-life.ts'
import { waterfall } from '../../../wording/story/figures/waterfall.ts'
import { columns, CONTENT, rows } from '../layout/box.ts'
import type { Slide } from '../slide.ts'
import { aligned, captionedFigure, figurePiece, messagePiece } from './figure-piece.ts'
import { figureNotes } from './notes.ts'

/** From costs to what is left for the provider. */
export function bridgeSlide(words: Catalogue, calculation: Calculation): Slide | null {
  const statement = calculation.view('provider')?.statement
  if (statement === undefined) return null
  const figure = waterfall(words, calculation, statement)
  return {
    key: 'bridge',
    title: figure.title,
    lead: figure.subtitle,
    pieces: [figurePiece(words, figure, CONTENT)],
    notes: figureNotes(words, calculation, [figure], [statement.netPresentValue]),
  }
}

/** Cash added up, and per year below it. */
export function cashSlide(words: Catalogue, calculation: Calculation): Slide | null {
  const statement = calculation.view('provider')?.statement
  if (statement === undefined) return null
  const cumulated = cumulatedCash(words, calculation, statement)
  const byYear = cashByYear(words, calculation, statement)
  const { top, bottom } = rows(CONTENT, 194, 6)
  return {
    key: 'cash',
    title: cumulated.title,
    lead: cumulated.subtitle,
    pieces: aligned([
      figurePiece(words, cumulated, top),
      ...captionedFigure(words, byYear, byYear.title, bottom),
    ]),
    notes: figureNotes(words, calculation, [cumulated, byYear], statement.cash),
  }
}

/** What the rate pays beside what devices cost, and what ten years on paper does to the result. */
export function normSlide(words: Catalogue, calculation: Calculation): Slide | null {
  const statement = calculation.view('provider')?.statement
  const { capital, exploitationOnNorm } = calculation.model
  if (statement === undefined) return null
  const gap = nicByYear(words, calculation)
  const life = normLife(words, calculation, statement)
  const numbers = [...capital.gap, ...exploitationOnNorm]
  const notes = figureNotes(words, calculation, [gap, life], numbers)
  if (!capital.assets.some(({ counts }) => counts)) {
    const { title, lead } = words.views.norm
    return {
      key: 'norm',
      title,
      lead,
      notes,
      pieces: [messagePiece('norm', words.slides.nothing.norm, CONTENT)],
    }
  }
  const { left, right } = columns(CONTENT, 0.5, 28)
  return {
    key: 'norm',
    title: gap.title,
    lead: gap.note ?? life.subtitle,
    pieces: [
      ...captionedFigure(words, gap, gap.subtitle ?? '', left, 2),
      ...captionedFigure(words, life, life.title, right, 2),
    ],
    notes,
  }
}
