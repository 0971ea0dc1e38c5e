import { outline } from '../parts/text-body.ts'
import { e, type Element, val } from '../xml/element.ts'
import { textLook } from './chart-text.ts'
import type { Drawing } from './drawing.ts'
import { numberFormat } from './number-scale.ts'
import { CHART_TEXT, type PlotArea } from './plot-area.ts'

export const AXES = { names: 111_111_111, numbers: 222_222_222 }

/** The axis of names and the axis of numbers; `ends` are those of the numbers, where the program must not choose. */
export function axes(
  drawing: Drawing,
  area: PlotArea,
  locale: string,
  ends: { readonly min: number; readonly max: number } | null,
): readonly Element[] {
  return [namesAxis(drawing, area), numbersAxis(drawing, locale, ends)]
}

function namesAxis({ isLying, origin }: Drawing, { names }: PlotArea): Element {
  return e(
    'c:catAx',
    {},
    val('c:axId', AXES.names),
    e('c:scaling', {}, val('c:orientation', isLying ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', isLying ? 'l' : 'b'),
    e('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    e('c:spPr', {}, outline('ink-muted', 1)),
    textLook({ size: CHART_TEXT, colour: isLying ? 'ink' : 'ink-muted', isUpright: names.areUpright }),
    val('c:crossAx', AXES.numbers),
    origin === null ? val('c:crosses', 'autoZero') : val('c:crossesAt', origin),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:tickLblSkip', names.every),
    val('c:noMultiLvlLbl', 1),
  )
}

function numbersAxis(
  drawing: Drawing,
  locale: string,
  ends: { readonly min: number; readonly max: number } | null,
): Element {
  const { isLying, hasNumbers } = drawing
  return e(
    'c:valAx',
    {},
    val('c:axId', AXES.numbers),
    e(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      ends === null ? null : val('c:max', ends.max),
      ends === null ? null : val('c:min', ends.min),
    ),
    val('c:delete', hasNumbers ? 0 : 1),
    val('c:axPos', isLying ? 'b' : 'l'),
    hasNumbers ? e('c:majorGridlines', {}, e('c:spPr', {}, outline('rule'))) : null,
    e('c:numFmt', { formatCode: numberFormat(drawing.scale, locale), sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    e('c:spPr', {}, outline(null)),
    textLook({ size: CHART_TEXT, colour: 'ink-muted' }),
    val('c:crossAx', AXES.names),
    val('c:crosses', isLying ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
  )
}
