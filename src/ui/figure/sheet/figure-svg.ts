import { onPaper } from '../ink.ts'
import { textWidth } from '../text-width.ts'
import { chartSvg } from './chart-svg.ts'
import { figureSheet, type FigureToTake, TEXT } from './figure-sheet.ts'
import { type SvgNode, svgNode, svgText } from './svg-node.ts'
import { SvgPen } from './svg-pen.ts'
import { writeSheet } from './write-sheet.ts'

/** What there is of a machine's own where it has not the first. */
const FONTS = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/** The figure on paper as a vector drawing in a file of its own: sharp at any size, with text that can be searched. */
export function figureSvg(figure: FigureToTake): string {
  return svgText(onPaper(() => compose(figure)))
}

function compose(figure: FigureToTake): SvgNode {
  const layout = figureSheet(figure)
  const { x, y, width, height } = layout.drawing
  const pen = new SvgPen(textWidth)
  writeSheet(pen, figure, layout)
  const chart = chartSvg(figure.chart, figure.formatValue, { width, height, textSize: TEXT })
  const size = { width: layout.width, height: layout.height }
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${String(size.width)} ${String(size.height)}`,
      role: 'img',
      'font-family': FONTS,
    },
    [
      svgNode('title', {}, [figure.title]),
      svgNode('desc', {}, [figure.description]),
      svgNode('defs', {}, uniqueById([...pen.definitions, ...chart.definitions])),
      ...pen.nodes,
      svgNode('g', { transform: `translate(${String(x)} ${String(y)})` }, chart.nodes),
    ],
  )
}

function uniqueById(nodes: readonly SvgNode[]): readonly SvgNode[] {
  return [...new Map(nodes.map((node) => [node.attributes.id, node])).values()]
}
