import type { ChartModel } from '../chart-model.ts'
import { textWidth } from '../text-width.ts'
import { drawChart } from './draw-chart.ts'
import type { SvgNode } from './svg-node.ts'
import { SvgPen } from './svg-pen.ts'

interface Size {
  readonly width: number
  readonly height: number
  /** In pixels. */
  readonly textSize: number
}

/** The drawing of a chart alone, in the colours of the moment; ask for it on paper (see ink.ts) for those of paper. */
export function chartSvg(
  chart: ChartModel,
  formatValue: (value: number) => string,
  { width, height, textSize }: Size,
): { readonly definitions: readonly SvgNode[]; readonly nodes: readonly SvgNode[] } {
  const pen = new SvgPen(textWidth)
  const surface = { width, height, getContext: () => context }
  const context = Object.assign(pen, { canvas: surface })
  return drawChart(surface, chart, { formatValue, textSize, sharpness: 1 }, () => ({
    definitions: pen.definitions,
    nodes: [...pen.nodes],
  }))
}
