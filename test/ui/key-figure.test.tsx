// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { KeyFigure } from '../../src/ui/key-figure.tsx'
import { SparkLine } from '../../src/ui/spark-line.tsx'

test('the value is a button that says what it opens', () => {
  const onExplain = vi.fn()
  render(<KeyFigure label="Net" value="€ 12" onExplain={onExplain} explainLabel="Show where it comes from" />)
  fireEvent.click(screen.getByRole('button', { name: 'Net: € 12. Show where it comes from' }))
  expect(onExplain).toHaveBeenCalledOnce()
})

test('a spark line shows where zero is, also for values that never reach it', () => {
  const { container } = render(<SparkLine values={[10, 20, 30]} />)
  const zero = container.querySelector('line')
  const points = container.querySelector('polyline')?.getAttribute('points')
  expect([zero?.getAttribute('y1'), points]).toEqual(['26', '2.0,18.0 48.0,10.0 94.0,2.0'])
})

test.each([[[]], [[5]], [[NaN, 5]]])('no line is drawn of %j', (values) => {
  const { container } = render(<SparkLine values={values} />)
  expect(container.firstChild).toBeNull()
})
