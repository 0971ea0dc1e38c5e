// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ChartFigure } from '../../../src/ui/figure/chart-figure.tsx'
import type { ChartModel } from '../../../src/ui/figure/chart-model.ts'
import { UiAround } from '../ui-around.tsx'

// jsdom has no canvas; the drawing itself is looked at in a browser.
vi.mock('../../../src/ui/figure/chart-canvas.tsx', () => ({
  ChartCanvas: ({ description }: { description: string }) => <div role="img" aria-label={description} />,
}))

const chart: ChartModel = {
  kind: 'bar',
  unit: '€',
  categories: ['2026', '2027'],
  series: [
    { name: 'Costs', colour: 'category-recurring', values: [-1500, null], valuesText: ['€ -1.500', ''] },
    { name: '=HYPERLINK("x")', colour: 'category-avoided', values: [20, 30], valuesText: ['€ 20', '€ 30'] },
  ],
}

async function show() {
  render(
    <UiAround>
      <ChartFigure
        title="It pays in 2027"
        description="Costs fall from 1,500 to nothing."
        chart={chart}
        categoryLabel="Year"
        formatValue={String}
        fileName="cash"
        source="Example"
      />
    </UiAround>,
  )
  await screen.findByRole('img')
}

describe('ChartFigure', () => {
  test('is named by its finding and described for who cannot see it', async () => {
    await show()
    const figure = screen.getByRole('figure', { name: 'It pays in 2027' })
    expect(within(figure).getByRole('img', { name: 'Costs fall from 1,500 to nothing.' })).toBeDefined()
  })

  test('shows the same data as a table, and the chart again', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: 'Table' }))
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
    expect(cells).toEqual([
      ['Year', 'Costs', '=HYPERLINK("x")'],
      ['2026', '€ -1.500', '€ 20'],
      ['2027', '', '€ 30'],
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Chart' }))
    expect(await screen.findByRole('img')).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test.each([
    [() => Promise.resolve(), 'Copied'],
    [() => Promise.reject(new Error('denied')), 'Not copied'],
  ])(
    'copies the table as cells without a formula among them, and says how that went',
    async (write, said) => {
      const writeText = vi.fn<(text: string) => Promise<void>>(write)
      vi.stubGlobal('navigator', { clipboard: { writeText } })
      await show()
      fireEvent.click(screen.getByRole('button', { name: 'Table' }))
      fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
      expect(await screen.findByText(said)).toBe(screen.getByRole('status'))
      expect(writeText.mock.calls).toEqual([['Year\tCosts\t\'=HYPERLINK("x")\n2026\t-1500\t20\n2027\t\t30']])
      vi.unstubAllGlobals()
    },
  )
})
