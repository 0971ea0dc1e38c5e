import { type ExportColour } from '../../export-colours.ts'
import { fonts, solid } from '../parts/text-body.ts'
import { e, type Element, val } from '../xml/element.ts'

interface ChartTextStyle {
  readonly size: number
  readonly colour?: ExportColour
  readonly bold?: boolean
  /** Read from below, where there is no room beside each other. */
  readonly isUpright?: boolean
}

const UPRIGHT = -5_400_000

/** How the text of a part of a chart looks. */
export function textLook(style: ChartTextStyle): Element {
  return e(
    'c:txPr',
    {},
    e('a:bodyPr', { rot: style.isUpright === true ? UPRIGHT : 0, vert: 'horz' }),
    e('a:lstStyle'),
    e('a:p', {}, e('a:pPr', {}, properties('a:defRPr', style)), e('a:endParaRPr', { lang: 'en-US' })),
  )
}

/** Words in a chart that come from no cell. */
export function richText(text: string, style: ChartTextStyle, locale: string): Element {
  return e(
    'c:tx',
    {},
    e(
      'c:rich',
      {},
      e('a:bodyPr', { rot: 0, vert: 'horz' }),
      e('a:lstStyle'),
      e(
        'a:p',
        {},
        e('a:pPr', {}, properties('a:defRPr', style)),
        e('a:r', {}, properties('a:rPr', style, locale), e('a:t', {}, text)),
      ),
    ),
  )
}

function properties(name: string, { size, colour = 'ink', bold = false }: ChartTextStyle, lang?: string) {
  return e(name, { lang, sz: Math.round(size * 100), b: bold ? 1 : 0 }, solid(colour), ...fonts())
}

export function place(
  mode: 'inner' | null,
  share: Readonly<Record<'x' | 'y', number>>,
  size?: Readonly<Record<'w' | 'h', number>>,
): Element {
  return e(
    'c:layout',
    {},
    e(
      'c:manualLayout',
      {},
      mode === null ? null : val('c:layoutTarget', mode),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share.x),
      val('c:y', share.y),
      size === undefined ? null : val('c:w', size.w),
      size === undefined ? null : val('c:h', size.h),
    ),
  )
}
