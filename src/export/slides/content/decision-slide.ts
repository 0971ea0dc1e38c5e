import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { decisionOf } from '../../../wording/story/decision.ts'
import { decisionSupport } from '../../../wording/story/decision-support.ts'
import { decisionText } from '../../../wording/story/decision-text.ts'
import { headlineFigures } from '../../../wording/story/headline.ts'
import { columns, CONTENT } from '../layout/box.ts'
import { cutToLines, oneLine } from '../layout/fit-text.ts'
import { fitStack, limited } from '../layout/stack.ts'
import type { Paragraph, Slide, TextPiece } from '../slide.ts'
import { sourceLines } from './sources.ts'

const INSET = 18
const { left: LEFT, right: RIGHT } = columns(CONTENT, 0.66, 28)
const LABEL = { size: 12, bold: true, colour: 'ink-muted' } as const

/** What is asked, what the numbers say, and the amounts and the person that it takes. */
export function decisionSlide(words: Catalogue, calculation: Calculation): Slide {
  const { framing, name } = calculation.businessCase
  const isNothing = decisionOf(calculation).kind === 'nothing'
  const support = isNothing ? [] : decisionSupport(words, calculation)
  const title = decisionText(words, calculation)
  const organisation = oneLine(framing.organisation)
  const provider = calculation.view('provider')?.statement
  return {
    key: 'decision',
    title,
    lead: [oneLine(name), organisation].filter((text) => text !== '').join(' · '),
    pieces: [reasons(words, calculation, support), facts(words, calculation)],
    notes: [
      title,
      ...support,
      ...[framing.question, framing.problem, framing.withoutTechnology].map(oneLine).filter((t) => t !== ''),
      ...sourceLines(words, calculation, provider === undefined ? [] : [provider.netPresentValue]),
    ],
  }
}

function reasons(words: Catalogue, calculation: Calculation, support: readonly string[]): TextPiece {
  const text = words.slides.decision
  const question = oneLine(calculation.businessCase.framing.question)
  const advice = text.advices[decisionOf(calculation).kind]
  const make = (size: number): readonly Paragraph[] => [
    { ...LABEL, text: text.question },
    ...limited([{ text: question === '' ? text.noQuestion : question, size, before: 2 }], LEFT.width, 4),
    { ...LABEL, text: text.advice, before: 16 },
    { text: advice, size, bold: true, before: 2, colour: 'accent-strong' },
    ...(support.length === 0 ? [] : [{ ...LABEL, text: text.know, before: 16 }]),
    ...limited(
      support.map((sentence) => ({ text: sentence, size: size - 2, before: 4, isBullet: true })),
      LEFT.width,
      3,
    ),
  ]
  return {
    kind: 'text',
    name: text.advice,
    box: LEFT,
    paragraphs: fitStack(LEFT, [18, 17, 16, 15, 14, 13], make),
  }
}

function facts(words: Catalogue, calculation: Calculation): TextPiece {
  const text = words.slides.decision
  const width = RIGHT.width - 2 * INSET
  const paragraphs = factsOf(words, calculation).flatMap(([label, value], n): readonly Paragraph[] => [
    { ...LABEL, text: cutToLines(label, width, LABEL, 1), before: n === 0 ? 0 : 20 },
    ...limited([{ text: value, bold: true, size: value.length > 24 ? 14 : 24 }], width, 5),
  ])
  return { kind: 'text', name: text.amount, box: RIGHT, fill: 'accent-wash', inset: INSET, paragraphs }
}

function factsOf(words: Catalogue, calculation: Calculation): readonly (readonly [string, string])[] {
  const text = words.slides.decision
  const figures = headlineFigures(calculation, words)
  const peak = calculation.view('provider')?.indicators.peakFunding
  const need = peak === undefined ? null : calculation.value(peak)
  const decider = oneLine(calculation.businessCase.framing.decisionMaker)
  return [
    [text.amount, need === null || need.isZero() ? text.noAmount : words.format.euroFigure(need)],
    ...figures
      .filter(({ key }) => key === 'payback' || key === 'netPresentValue')
      .map(({ label, value }) => [label, value] as const)
      .toReversed(),
    [text.whoDecides, decider === '' ? text.noDecisionMaker : decider],
  ]
}
