import { emu } from '../layout/box.ts'
import { EXPORT_COLOURS, type ExportColour } from '../../export-colours.ts'
import { type Child, e, type Element, val } from '../xml/element.ts'
import type { Paragraph } from '../slide.ts'

export const FONT = 'Arial'

const BULLET_INDENT = 171_450

interface TextPlace {
  readonly anchor?: 't' | 'ctr'
  readonly inset?: number
}

/** Text in a shape, or in a cell, which has its margins itself. */
export function textBody(
  name: 'p:txBody' | 'a:txBody',
  paragraphs: readonly Paragraph[],
  locale: string,
  { anchor = 't', inset = 0 }: TextPlace = {},
): Element {
  const margin = emu(inset)
  const margins = { lIns: margin, tIns: margin, rIns: margin, bIns: margin }
  const place = name === 'a:txBody' ? {} : { wrap: 'square', ...margins, anchor }
  return e(
    name,
    {},
    e('a:bodyPr', place),
    e('a:lstStyle'),
    ...(paragraphs.length === 0
      ? [e('a:p', {}, e('a:endParaRPr', { lang: locale }))]
      : paragraphs.map((paragraph) => paragraphXml(paragraph, locale))),
  )
}

function paragraphXml(paragraph: Paragraph, locale: string): Element {
  const { isBullet = false, isRight = false, before = 0 } = paragraph
  const indent = isBullet ? BULLET_INDENT : 0
  return e(
    'a:p',
    {},
    e(
      'a:pPr',
      { marL: indent, indent: -indent, algn: isRight ? 'r' : 'l' },
      e('a:spcBef', {}, val('a:spcPts', Math.round(before * 100))),
      isBullet ? e('a:buFont', { typeface: FONT }) : null,
      isBullet ? e('a:buChar', { char: '•' }) : e('a:buNone'),
    ),
    run(paragraph, locale),
  )
}

function run({ text, size, bold = false, colour = 'ink' }: Paragraph, locale: string): Element {
  return e(
    'a:r',
    {},
    e(
      'a:rPr',
      { lang: locale, sz: Math.round(size * 100), b: bold ? 1 : 0, dirty: 0 },
      solid(colour),
      ...fonts(),
    ),
    e('a:t', {}, text),
  )
}

export function solid(colour: ExportColour): Element {
  return e('a:solidFill', {}, val('a:srgbClr', EXPORT_COLOURS[colour]))
}

export function fonts(): readonly Child[] {
  return [e('a:latin', { typeface: FONT }), e('a:cs', { typeface: FONT })]
}

export function outline(colour: ExportColour | null, points = 0.75): Element {
  return colour === null ? e('a:ln', {}, e('a:noFill')) : e('a:ln', { w: emu(points) }, solid(colour))
}
