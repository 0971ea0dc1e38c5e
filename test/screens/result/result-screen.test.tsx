// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { assumed, assumedSeries, emptyCase, newTechnology } from '../../../src/domain/defaults.ts'
import { ResultScreen } from '../../../src/screens/result/result-screen.tsx'
import { createCaseStore } from '../../../src/state/case-store.ts'
import { CaseStoreContext } from '../../../src/state/use-case.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { simpleCase } from '../../wording/story/simple-case.ts'
import { WordsAround } from '../words-around.tsx'

// jsdom has no canvas; the drawings are looked at in a browser.
vi.mock('../../../src/ui/figure/chart-canvas.tsx', () => ({
  ChartCanvas: ({ description }: { description: string }) => <div role="img" aria-label={description} />,
}))

const rich = simpleCase({ price: '1000', life: '4', forProvider: '500', forInsurer: '200', minutes: '5' })

function show(c: BusinessCase, language: 'nl' | 'en' = 'nl') {
  const onExplain = vi.fn<(path: string) => void>()
  const onOpenField = vi.fn<(path: string) => void>()
  const onAddTechnology = vi.fn()
  const store = createCaseStore(c, () => 'new')
  const { container } = render(
    <WordsAround language={language}>
      <CaseStoreContext value={store}>
        <ResultScreen
          calculation={store.getState().calculation}
          onExplain={onExplain}
          onOpenField={onOpenField}
          onAddTechnology={onAddTechnology}
        />
      </CaseStoreContext>
    </WordsAround>,
  )
  return { onExplain, onOpenField, onAddTechnology, container }
}

const headings = (level: number) => screen.getAllByRole('heading', { level }).map((h) => h.textContent)

test('tells a story in order: the decision first, then why', () => {
  show(rich)
  expect(headings(1)[0]).toMatch(/^De zorgaanbieder legt hooguit/)
  expect(headings(2)).toEqual([
    'Geld in de tijd',
    'Tien jaar op papier',
    'Van kosten naar opbrengst',
    'Wie betaalt en wie wint',
    'Vrijgekomen tijd',
    'Per technologie',
    'Waar dit op rust',
    'Alle cijfers',
  ])
})

test('speaks English as well', () => {
  show(rich, 'en')
  expect(headings(2)[0]).toBe('Money over time')
})

test('key figures, charts and numbers in tables lead to their derivation', () => {
  const { onExplain } = show(rich)
  fireEvent.click(screen.getByRole('button', { name: /^Geld terug na: .*Toon waar dit getal vandaan komt$/ }))
  fireEvent.click(screen.getAllByRole('button', { name: 'Waar komt dit vandaan?' })[2]!)
  const cash = screen.getByRole('table', { name: 'Kasstroom per soort' })
  fireEvent.click(within(cash).getAllByRole('button')[0]!)
  expect(onExplain.mock.calls.map(([path]) => path)).toEqual([
    'view.provider.payback',
    'view.provider.exploitationOnNorm.y1',
    'view.provider.time-cash.categoryTotal.y1',
  ])
})

describe('a table of numbers', () => {
  test('is one stop for the tab key, and arrows move inside it over empty cells', () => {
    show(rich)
    const table = screen.getByRole('table', { name: 'Kasstroom per soort' })
    const stops = within(table)
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0)
    expect(stops.length).toBe(1)
    const [first] = stops
    first!.focus()
    fireEvent.keyDown(first!, { key: 'ArrowRight' })
    const second = document.activeElement as HTMLElement
    expect(second.closest('td')!.cellIndex).toBe(first!.closest('td')!.cellIndex + 1)
    fireEvent.keyDown(second, { key: 'ArrowDown' })
    const below = document.activeElement as HTMLElement
    expect(below.closest('td')!.cellIndex).toBe(second.closest('td')!.cellIndex)
    expect(below.closest('tr')).not.toBe(second.closest('tr'))
    fireEvent.keyDown(below, { key: 'ArrowLeft' })
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(first)
  })
})

test('another perspective tells of another party, without the books of the provider', () => {
  show(rich)
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'zvw' } })
  expect(headings(1)[0]).toMatch(/^De zorgverzekeraar \(Zvw\) hoeft vooraf niets/)
  expect(headings(2)).not.toContain('Tien jaar op papier')
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'provider/sensor' } })
  expect(headings(1)[0]).toContain('voor Sensor')
  expect(headings(2)).not.toContain('Wie betaalt en wie wint')
})

test('a rate that does not fit the prices is told, with the rate that does and the way to the field', () => {
  const { onOpenField } = show(rich)
  fireEvent.click(screen.getByRole('button', { name: 'Ga naar de rekenrente' }))
  expect(onOpenField).toHaveBeenCalledWith('settings.discountRate')
  expect(screen.getByText(/Bij deze prijzen past een rekenrente van 1,96%/)).toBeDefined()
})

describe('an empty result teaches', () => {
  test('without a technology', () => {
    const { onAddTechnology } = show(emptyCase('case', 'Case', 2027))
    fireEvent.click(screen.getByRole('button', { name: 'Voeg een technologie toe' }))
    expect(onAddTechnology).toHaveBeenCalledOnce()
  })

  test('with a technology without lines', () => {
    show({ ...emptyCase('case', 'Case', 2027), technologies: [newTechnology('t', 'Sensor')] })
    expect(screen.getByRole('heading', { name: 'Er valt nog niets te rekenen' })).toBeDefined()
  })

  test('but shared lines alone make a result', () => {
    const c = emptyCase('case', 'Case', 2027)
    const funding = {
      id: 'f',
      name: 'Grant',
      funder: 'funder',
      rule: 'none',
      provenTechnology: false,
      duration: 'temporary',
      amount: { kind: 'fixed', amounts: assumedSeries('500') },
      earmarkedShare: assumed('0'),
      coFundedShare: assumed('0'),
      administration: assumedSeries('0'),
    } as const
    show({ ...c, funding: [funding] })
    expect(headings(1)[0]).toMatch(/hoeft vooraf niets in te leggen/)
  })
})

test('no nonsense is ever shown, of any case', () => {
  fc.assert(
    fc.property(arbitraryCaseWith({ technologies: 2, lines: 1 }), (c) => {
      const { container } = show(c)
      expect(container.textContent).not.toMatch(/NaN|undefined|\[object|Infinity/)
      container.remove()
    }),
    { numRuns: 5 },
  )
})
