import { FOOTER, LEAD, PAGE_NUMBER, TITLE } from '../layout/box.ts'
import type { Deck, Paragraph } from '../slide.ts'
import { e, type Element, val } from '../xml/element.ts'
import { DRAWING } from '../xml/spaces.ts'
import { placeholder, rectangle, shapeTree } from './shapes.ts'
import { fonts, solid, textBody } from './text-body.ts'

export const LEAD_INDEX = 13
export const FOOTER_INDEX = 14
export const PAGE_INDEX = 15

export const FOOTER_SIZE = 9.5
const MAPPED = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
}

export function colourMap(): Element {
  return e('p:clrMap', MAPPED)
}

export function background(): Element {
  return e('p:bg', {}, e('p:bgPr', {}, solid('surface'), e('a:effectLst')))
}

/** The one master: a mark above the headline, a line above the footer, and the places for text. */
export function master(deck: Deck): Element {
  const { names } = deck
  return e(
    'p:sldMaster',
    DRAWING,
    e(
      'p:cSld',
      {},
      background(),
      shapeTree(
        rectangle(2, names.theme, { ...TITLE, y: 24, width: 40, height: 4 }, 'accent'),
        rectangle(3, names.footer, { ...TITLE, y: 498, height: 0.75 }, 'rule'),
        placeholder({ id: 4, name: names.title, type: 'title' }, TITLE, prompt(names.title, deck, 26)),
        placeholder({ id: 5, name: names.lead, type: 'body', index: 1 }, LEAD, prompt(names.lead, deck, 15)),
        ...footers(deck, { footer: 3, page: 4 }),
      ),
    ),
    colourMap(),
    e('p:sldLayoutIdLst', {}, e('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
    textStyles(),
  )
}

export function layout(deck: Deck): Element {
  const { names } = deck
  const index = LEAD_INDEX
  return e(
    'p:sldLayout',
    { ...DRAWING, preserve: 1, userDrawn: 1 },
    e(
      'p:cSld',
      { name: names.layout },
      shapeTree(
        placeholder({ id: 2, name: names.title, type: 'title' }, TITLE, prompt(names.title, deck, 26)),
        placeholder({ id: 3, name: names.lead, type: 'body', index }, LEAD, prompt(names.lead, deck, 15)),
        ...footers(deck, { footer: FOOTER_INDEX, page: PAGE_INDEX }),
      ),
    ),
    e('p:clrMapOvr', {}, e('a:masterClrMapping')),
  )
}

function prompt(text: string, { locale }: Deck, size: number): Element {
  return textBody('p:txBody', [{ text, size }], locale)
}

interface FooterIndices {
  readonly footer: number
  readonly page: number
}

/** Case, version and number of the slide; on a slide they stand where the layout has them. */
export function footers(deck: Deck, { footer, page }: FooterIndices, isOnSlide = false): readonly Element[] {
  const { names, locale } = deck
  const text: Paragraph = { text: deck.footer, size: FOOTER_SIZE, colour: 'ink-muted' }
  return [
    placeholder(
      { id: 20, name: names.footer, type: 'ftr', size: 'quarter', index: footer },
      isOnSlide ? null : FOOTER,
      textBody('p:txBody', [text], locale, { anchor: 'ctr' }),
    ),
    placeholder(
      { id: 21, name: names.page, type: 'sldNum', size: 'quarter', index: page },
      isOnSlide ? null : PAGE_NUMBER,
      pageNumber(locale),
    ),
  ]
}

/** The program fills in the number itself. */
function pageNumber(locale: string): Element {
  return e(
    'p:txBody',
    {},
    e('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
    e('a:lstStyle'),
    e(
      'a:p',
      {},
      e('a:pPr', { algn: 'r' }),
      e(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        e('a:rPr', { lang: locale, sz: FOOTER_SIZE * 100 }, solid('ink-muted'), ...fonts()),
        e('a:t', {}, '‹#›'),
      ),
    ),
  )
}

function textStyles(): Element {
  return e(
    'p:txStyles',
    {},
    e('p:titleStyle', {}, level(1, 2600, true)),
    e('p:bodyStyle', {}, ...[1, 2, 3].map((n) => level(n, 1500, false))),
    e('p:otherStyle', {}, level(1, 1400, false)),
  )
}

function level(n: number, size: number, bold: boolean): Element {
  return e(
    `a:lvl${n}pPr`,
    { marL: 0, indent: 0, algn: 'l' },
    e('a:lnSpc', {}, val('a:spcPct', 100_000)),
    e('a:buNone'),
    e(
      'a:defRPr',
      { sz: size, b: bold ? 1 : 0 },
      e('a:solidFill', {}, val('a:schemeClr', 'tx1')),
      e('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
    ),
  )
}
