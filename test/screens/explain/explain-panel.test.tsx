// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { ExplainPanel } from '../../../src/screens/explain/explain-panel.tsx'
import { simpleCase } from '../../wording/story/simple-case.ts'
import { WordsAround } from '../words-around.tsx'

function Explained({
  c,
  start,
  onOpenField,
}: {
  c: BusinessCase
  start: string
  onOpenField: (path: string) => void
}) {
  const [path, setPath] = useState<string | null>(start)
  if (path === null) return <p>Closed</p>
  return (
    <ExplainPanel
      calculation={Calculation.of(c)}
      path={path}
      onNavigate={setPath}
      onOpenField={onOpenField}
    />
  )
}

function show(start: string, c = simpleCase({ price: '1000', forProvider: '500' })) {
  const onOpenField = vi.fn<(path: string) => void>()
  render(
    <WordsAround>
      <Explained c={c} start={start} onOpenField={onOpenField} />
    </WordsAround>,
  )
  return onOpenField
}

const panel = () => screen.getByRole('complementary')
const title = () => within(panel()).getByRole('heading', { level: 2 }).textContent
const press = (name: string | RegExp) => fireEvent.click(within(panel()).getAllByRole('button', { name })[0]!)
const text = () => panel().textContent.replaceAll('\u00a0', ' ')

describe('a number', () => {
  test('is shown with its formula in names and in numbers', () => {
    show('view.provider.cashFlow.y1')
    expect(title()).toBe('Kasstroom')
    expect(text()).toContain('Zorgaanbieder · 2027')
    expect(text()).toContain('€ 5.000')
  })

  test('leads through its parts down to an input with its source, and to the field', () => {
    const c = simpleCase({ price: '1000', life: '4' })
    const [technology] = c.technologies
    const sourced: BusinessCase = {
      ...c,
      technologies: c.technologies.map((t) => ({
        ...t,
        assets: t.assets.map((a) => ({
          ...a,
          price: {
            ...a.price,
            source: 'Offerte 2026',
            grade: 'published',
            date: '2026-05',
            note: 'Tien stuks',
          },
        })),
      })),
    }
    expect(technology).toBeDefined()
    const onOpenField = show('technologies.sensor.assets.device.depreciation.y1', sourced)
    press(/^Afschrijving per jaar van deze aankoop/)
    press('Aanschaf')
    expect(title()).toBe('Aanschaf')
    press(/^Prijs met btw/)
    expect(title()).toBe('Prijs met btw')
    expect(text()).toContain('Gepubliceerd: Offerte 2026')
    press('Prijs per stuk')
    expect(text()).toMatch(/€ 1\.000 per stuk.*Gepubliceerd.*Offerte 2026.*mei 2026.*Tien stuks/)
    press('Ga naar het veld')
    expect(onOpenField).toHaveBeenCalledExactlyOnceWith('technologies.sensor.assets.device.price')
  })

  test('keeps the way back, which can be walked', () => {
    show('technologies.sensor.assets.device.depreciation.y1', simpleCase({ price: '1000', life: '4' }))
    press(/^Afschrijving per jaar van deze aankoop/)
    press('Aanschaf')
    const trail = screen.getByRole('navigation', { name: 'Zo kwam u hier' })
    expect(
      within(trail)
        .getAllByRole('button')
        .map((b) => b.textContent),
    ).toEqual(['Afschrijving 2027', 'Afschrijving per jaar van deze aankoop Start'])
    press('Afschrijving 2027')
    expect(title()).toBe('Afschrijving')
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  test('names every input that it rests on with its source, in two clicks from any result', () => {
    show('view.provider.netPresentValue')
    const all = within(panel()).getByText(/^Toon alle invoer met bron \(\d+\)$/)
    fireEvent.click(all)
    expect(text()).toContain('Prijs per stuk · Device')
    expect(text()).toContain('Schatting: Geen bron ingevuld')
  })

  test('of many lines is a table that adds up', () => {
    show('view.provider.netPresentValue')
    const table = within(panel()).getByRole('table')
    const amounts = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        Number(
          row
            .querySelector('td')!
            .textContent.replace(/[^\d,−]/g, '')
            .replace('−', '-')
            .replace(',', '.'),
        ),
      )
    const total = amounts.pop()!
    expect(amounts.length).toBe(11)
    expect(amounts.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 6)
  })
})

describe('an indicator on a series', () => {
  test('payback tells between which years the line passes zero', () => {
    show('view.provider.payback')
    expect(text()).toContain('2 jaar')
    expect(text()).toContain('Aan het eind van 2027 staat er € −5.000, aan het eind van 2028 € 0.')
  })

  test('payback that never comes, and that is never needed', () => {
    show('view.provider.payback', simpleCase({ price: '1000', forProvider: '50' }))
    expect(text()).toContain('Niet binnen 10 jaar')
    expect(text()).toContain('Aan het eind van 2036 staat er nog € −5.000.')
  })

  test('a rate of return with what every flow is worth at it', () => {
    show('view.provider.rateOfReturn')
    expect(text()).toContain('49,08%')
    expect(text()).toContain('samen € 0 waard')
  })

  test('why there is no rate of return', () => {
    show('view.provider.rateOfReturn', simpleCase({ price: '1000' }))
    expect(text()).toContain('Bestaat hier niet')
    expect(text()).toContain('Alle kasstromen hebben hetzelfde teken')
  })

  test('modified, with the two rates that it takes', () => {
    show('view.provider.modifiedRateOfReturn')
    press('Rente op leningen')
    expect(title()).toBe('Rente op leningen')
    expect(text()).toContain('4%')
  })
})

test('a number that an edit took away is said to be gone', () => {
  show('technologies.gone.assets.gone.depreciation.y3')
  expect(title()).toBe('Dit getal is er niet meer')
})

test('another number that is asked for elsewhere begins a new trail', () => {
  const calculation = Calculation.of(simpleCase({ price: '1000', forProvider: '500' }))
  const panelOf = (path: string) => (
    <WordsAround>
      <ExplainPanel
        calculation={calculation}
        path={path}
        onNavigate={() => undefined}
        onOpenField={() => undefined}
      />
    </WordsAround>
  )
  const { rerender } = render(panelOf('view.provider.cashFlow.y1'))
  rerender(panelOf('view.provider.cashFlow.y2'))
  expect(screen.queryByRole('navigation')).toBeNull()
})

test('Escape closes', () => {
  show('view.provider.cashFlow.y1')
  fireEvent.keyDown(panel(), { key: 'Escape' })
  expect(screen.getByText('Closed')).toBeDefined()
})
