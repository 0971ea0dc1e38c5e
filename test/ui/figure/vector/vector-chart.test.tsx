// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../../../src/ui/figure/chart-model.ts'
import { VectorChart } from '../../../../src/ui/figure/vector/vector-chart.tsx'

function chart(kind: ChartModel['kind'], names: readonly string[]): ChartModel {
  return {
    kind,
    unit: 'euro',
    categories: ['2027', '2028', '2029'],
    series: names.map((name, n) => ({
      name,
      colour: n % 2 === 0 ? 'data-1' : 'data-2',
      values: [n + 1, null, -n - 2],
      valuesText: [String(n + 1), '', String(-n - 2)],
    })),
  }
}

function draw(kind: ChartModel['kind'], names: readonly string[]) {
  return render(
    <VectorChart chart={chart(kind, names)} description="Wat er te zien is" formatValue={String} />,
  )
}

const FIVE = ['een', 'twee', 'drie', 'vier', 'vijf']

describe('a drawing for paper', () => {
  test.each(['line', 'bar', 'stacked-bar', 'waterfall', 'horizontal-bar', 'histogram'] as const)(
    'of a %s says what it shows, and holds no nonsense where a value is missing',
    (kind) => {
      const { container } = draw(kind, ['een', 'twee'])
      expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Wat er te zien is')
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/)
    },
  )

  test('tells lines apart by their dashes', () => {
    const { container } = draw('line', ['een', 'twee', 'drie', 'vier'])
    const lines = [...container.querySelectorAll('svg[role=img] path[fill=none]')]
    const dashes = lines.map((line) => line.getAttribute('stroke-dasharray'))
    expect(new Set(dashes).size).toBe(4)
  })

  test('tells bars apart by what is drawn over their colour', () => {
    const { container } = draw('stacked-bar', FIVE)
    const marks = [...container.querySelectorAll('pattern g')].map((mark) => mark.innerHTML)
    expect(new Set(marks).size).toBe(5)
  })

  test('breaks a line where there is no value', () => {
    const { container } = draw('line', ['een'])
    expect(container.querySelector('path[fill=none]')?.getAttribute('d')).toMatch(/^M[^L]*M[^L]*$/)
  })

  test('names its series beside the lines or in a list', () => {
    draw('line', ['een', 'twee'])
    expect(screen.queryAllByRole('listitem', { hidden: true })).toEqual([])
    draw('bar', FIVE)
    expect(screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual(FIVE)
  })
})
