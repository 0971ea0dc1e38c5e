import type { Box } from '../layout/box.ts'
import { emu } from '../layout/box.ts'
import type { TextPiece } from '../slide.ts'
import { type Child, e, type Element } from '../xml/element.ts'
import { solid, textBody } from './text-body.ts'

export function transform(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): Element {
  return e(name, {}, e('a:off', { x: emu(x), y: emu(y) }), e('a:ext', { cx: emu(width), cy: emu(height) }))
}

/** What every slide, layout and master begins with: a group that holds all shapes. */
export function shapeTree(...shapes: readonly Child[]): Element {
  return e(
    'p:spTree',
    {},
    e('p:nvGrpSpPr', {}, e('p:cNvPr', { id: 1, name: '' }), e('p:cNvGrpSpPr'), e('p:nvPr')),
    e(
      'p:grpSpPr',
      {},
      e(
        'a:xfrm',
        {},
        e('a:off', { x: 0, y: 0 }),
        e('a:ext', { cx: 0, cy: 0 }),
        e('a:chOff', { x: 0, y: 0 }),
        e('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  )
}

export function rectangle(id: number, name: string, box: Box, fill: Parameters<typeof solid>[0]): Element {
  return e(
    'p:sp',
    {},
    e('p:nvSpPr', {}, e('p:cNvPr', { id, name }), e('p:cNvSpPr'), e('p:nvPr', { userDrawn: 1 })),
    e('p:spPr', {}, transform('a:xfrm', box), preset(), solid(fill), e('a:ln', {}, e('a:noFill'))),
  )
}

export function textBox(id: number, piece: TextPiece, locale: string): Element {
  const { name, box, paragraphs, fill, inset = 0, isMiddle = false } = piece
  return e(
    'p:sp',
    {},
    e('p:nvSpPr', {}, e('p:cNvPr', { id, name }), e('p:cNvSpPr', { txBox: 1 }), e('p:nvPr')),
    e('p:spPr', {}, transform('a:xfrm', box), preset(), fill === undefined ? e('a:noFill') : solid(fill)),
    textBody('p:txBody', paragraphs, locale, { anchor: isMiddle ? 'ctr' : 't', inset }),
  )
}

function preset(): Element {
  return e('a:prstGeom', { prst: 'rect' }, e('a:avLst'))
}

export interface Placeholder {
  readonly id: number
  readonly name: string
  readonly type: 'title' | 'body' | 'ftr' | 'sldNum' | 'sldImg'
  readonly index?: number
  readonly size?: 'quarter'
}

/** A place that the master keeps for something; without a box it stands where the layout has it. */
export function placeholder(
  { id, name, type, index, size }: Placeholder,
  box: Box | null,
  body: Element | null,
): Element {
  const locks = type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 }
  return e(
    'p:sp',
    {},
    e(
      'p:nvSpPr',
      {},
      e('p:cNvPr', { id, name }),
      e('p:cNvSpPr', {}, e('a:spLocks', locks)),
      e('p:nvPr', {}, e('p:ph', { type, sz: size, idx: index })),
    ),
    box === null ? e('p:spPr') : e('p:spPr', {}, transform('a:xfrm', box), preset()),
    body,
  )
}
