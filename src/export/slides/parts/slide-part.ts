import { LEAD, TITLE } from '../layout/box.ts'
import { fitText, type FittedText, LINE } from '../layout/fit-text.ts'
import type { ChartPiece, Deck, Piece, Slide } from '../slide.ts'
import { e, type Element } from '../xml/element.ts'
import { DRAWING, SPACES } from '../xml/spaces.ts'
import { FOOTER_INDEX, footers, LEAD_INDEX, PAGE_INDEX } from './master.ts'
import { placeholder, shapeTree, textBox, transform } from './shapes.ts'
import { tableXml } from './table.ts'
import { textBody } from './text-body.ts'

const FIRST_PIECE = 30

/** A slide; its charts are found by the relations `chart1`, `chart2` and so on, in the order of its pieces. */
export function slidePart(deck: Deck, slide: Slide): Element {
  let charts = 0
  const title = fitText(slide.title, { ...TITLE, sizes: [26, 24, 22, 20, 18], bold: true })
  const pieces = slide.pieces.map((piece, n) =>
    pieceXml(piece, FIRST_PIECE + n, deck, piece.kind === 'chart' ? `chart${++charts}` : ''),
  )
  return e(
    'p:sld',
    DRAWING,
    e(
      'p:cSld',
      { name: slide.key },
      shapeTree(
        titleShape(deck, title),
        slide.lead === undefined ? null : leadShape(deck, slide.lead, title),
        ...pieces,
        ...footers(deck, { footer: FOOTER_INDEX, page: PAGE_INDEX }, true),
      ),
    ),
    e('p:clrMapOvr', {}, e('a:masterClrMapping')),
  )
}

function titleShape({ names, locale }: Deck, { text, size }: FittedText): Element {
  return placeholder(
    { id: 2, name: names.title, type: 'title' },
    null,
    textBody('p:txBody', [{ text, size, bold: true }], locale),
  )
}

/** Close below the headline, which has one line or more. */
function leadShape({ names, locale }: Deck, words: string, title: FittedText): Element {
  const { text, size } = fitText(words, { ...LEAD, sizes: [15, 14, 13, 12] })
  const y = Math.min(LEAD.y, TITLE.y + title.lines * title.size * LINE + 5)
  return placeholder(
    { id: 3, name: names.lead, type: 'body', index: LEAD_INDEX },
    { ...LEAD, y },
    textBody('p:txBody', [{ text, size, colour: 'ink-muted' }], locale),
  )
}

function pieceXml(piece: Piece, id: number, { locale }: Deck, relation: string): Element {
  switch (piece.kind) {
    case 'text':
      return textBox(id, piece, locale)
    case 'table':
      return frame(id, piece, SPACES.table, tableXml(piece, locale))
    case 'chart':
      return frame(id, piece, SPACES.c, e('c:chart', { 'xmlns:c': SPACES.c, 'r:id': relation }))
  }
}

/** What a program draws by itself: a chart or a table. */
function frame(
  id: number,
  { name, description, box }: Pick<ChartPiece, 'name' | 'description' | 'box'>,
  uri: string,
  content: Element,
): Element {
  return e(
    'p:graphicFrame',
    {},
    e(
      'p:nvGraphicFramePr',
      {},
      e('p:cNvPr', { id, name, descr: description }),
      e('p:cNvGraphicFramePr', {}, e('a:graphicFrameLocks', { noGrp: 1 })),
      e('p:nvPr'),
    ),
    transform('p:xfrm', box),
    e('a:graphic', {}, e('a:graphicData', { uri }, content)),
  )
}
