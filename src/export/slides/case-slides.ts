import type { Calculation } from '../../engine/calculation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { About } from '../make-export.ts'
import { assumptionsSlides } from './content/assumptions-slides.ts'
import { caseTornado } from './content/case-tornado.ts'
import { decisionSlide } from './content/decision-slide.ts'
import { messagePiece } from './content/figure-piece.ts'
import { hoursSlide } from './content/hours-slide.ts'
import { keyFiguresSlide } from './content/key-figures-slide.ts'
import { bridgeSlide, cashSlide, normSlide } from './content/money-slides.ts'
import { partiesSlides } from './content/parties-slides.ts'
import { uncertaintySlide } from './content/uncertainty-slide.ts'
import { deckFile } from './deck-file.ts'
import { CONTENT, FOOTER } from './layout/box.ts'
import { cutToWidth, oneLine } from './layout/fit-text.ts'
import { textWidth } from './layout/text-width.ts'
import { FOOTER_SIZE } from './parts/master.ts'
import type { Deck, Slide } from './slide.ts'

/**
 * A case as a PowerPoint file, 16:9: the decision, what it rests on and the assumptions, with charts that can be edited, alternative
 * text, and numbers and sources in the notes. The same case, words and moment give the same bytes.
 */
export function caseSlides(calculation: Calculation, words: Catalogue, about: About): Promise<Uint8Array> {
  return Promise.resolve(deckFile(caseDeck(calculation, words, about)))
}

/** The same slides as data. */
export function caseDeck(calculation: Calculation, words: Catalogue, about: About): Deck {
  const { name, framing } = calculation.businessCase
  const { slides: text, format } = words
  const madeWith = text.notes.madeWith(format.dateLong(about.madeAt.slice(0, 10)))
  return {
    title: oneLine(name),
    author: oneLine(framing.author) || oneLine(framing.organisation),
    madeAt: about.madeAt,
    footer: footerOf(calculation, words, about),
    locale: format.locale,
    slides: slidesOf(calculation, words).map((slide) => ({ ...slide, notes: [...slide.notes, madeWith] })),
    names: {
      ...text.names,
      scaled: (unit, scale) => text.scaled[scale](unit),
    },
  }
}

function slidesOf(calculation: Calculation, words: Catalogue): readonly Slide[] {
  if (calculation.model.entries.length === 0)
    return [decisionSlide(words, calculation), emptySlide(words, calculation)]
  const found = caseTornado(calculation)
  return [
    decisionSlide(words, calculation),
    keyFiguresSlide(words, calculation),
    bridgeSlide(words, calculation),
    cashSlide(words, calculation),
    normSlide(words, calculation),
    ...partiesSlides(words, calculation),
    hoursSlide(words, calculation),
    uncertaintySlide(words, calculation, found),
    ...assumptionsSlides(words, calculation, found),
  ].filter((slide) => slide !== null)
}

/** What to fill in first, where there is nothing to tell. */
function emptySlide(words: Catalogue, { businessCase: { technologies } }: Calculation): Slide {
  const { noTechnology, noLines } = words.result.empty
  const { title, text, example } = technologies.length === 0 ? noTechnology : noLines
  const message = `${text} ${example}`
  return { key: 'empty', title, pieces: [messagePiece(title, message, CONTENT)], notes: [message] }
}

/** Name, version and status; the name gives way where it is long. */
function footerOf({ businessCase: { name, framing } }: Calculation, words: Catalogue, about: About): string {
  const status = framing.status === 'final' ? words.result.final : words.result.draft
  const version = words.slides.version(words.format.dateLong(about.madeAt.slice(0, 10)))
  const end = ` · ${version} · ${status.toLocaleLowerCase(words.format.locale)}`
  const style = { size: FOOTER_SIZE }
  return cutToWidth(name, FOOTER.width - textWidth(end, style), style) + end
}
