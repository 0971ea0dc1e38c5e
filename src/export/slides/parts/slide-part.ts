import { LEAD, TITLE } from '../layout/box.ts'
import { fitText } from '../layout/fit-text.ts'
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
        title(deck, slide),
        slide.lead === undefined ? null : lead(deck, slide.lead),
        ...pieces,
        ...footers(deck, { footer: FOOTER_INDEX, page: PAGE_INDEX }, true),
      ),
    ),
    e('p:clrMapOvr', {}, e('a:masterClrMapping')),
  )
}

function title({ names, locale }: Deck, slide: Slide): Element {
  const { text, size } = fitText(slide.title, { ...TITLE, sizes: [26, 24, 22, 20, 18], bold: true })
  return placeholder(
    { id: 2, name: names.title, type: 'title' },
    null,
    textBody('p:txBody', [{ text, size, bold: true }], locale),
  )
}

function lead({ names, locale }: Deck, words: string): Element {
  const { text, size } = fitText(words, { ...LEAD, sizes: [15, 14, 13, 12] })
  return placeholder(
    { id: 3, name: names.lead, type: 'body', index: LEAD_INDEX },
    null,
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
