// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import * as fc from 'fast-check'
import type { ComponentType } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import type { CaseViewProps } from '../../src/screens/case-view.ts'
import { NormScreen } from '../../src/screens/norm/norm-screen.tsx'
import { PartiesScreen } from '../../src/screens/parties/parties-screen.tsx'
import { PoolsScreen } from '../../src/screens/pools/pools-screen.tsx'
import { createCaseStore } from '../../src/state/case-store.ts'
import { CaseStoreContext, useCase } from '../../src/state/use-case.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { input, pool, smallCase, technology, timeEffect } from '../engine/small-case.ts'
import { WordsAround } from './words-around.tsx'

// jsdom has no canvas; the drawings are looked at in a browser.
vi.mock('../../src/ui/figure/chart-canvas.tsx', () => ({
  ChartCanvas: ({ description }: { description: string }) => <div role="img" aria-label={description} />,
}))

const VIEWS = [
  ['norm', NormScreen],
  ['parties', PartiesScreen],
  ['pools', PoolsScreen],
] as const

function show(View: ComponentType<CaseViewProps>, c: BusinessCase, language: 'nl' | 'en' = 'nl') {
  let made = 0
  const store = createCaseStore(c, () => `new-${String((made += 1))}`)
  const onOpenField = vi.fn<(path: string) => void>()
  function Around() {
    const calculation = useCase((state) => state.calculation)
    return <View calculation={calculation} onExplain={() => undefined} onOpenField={onOpenField} />
  }
  const view = render(
    <WordsAround language={language}>
      <CaseStoreContext value={store}>
        <Around />
      </CaseStoreContext>
    </WordsAround>,
  )
  return { ...view, store, onOpenField }
}

describe.each(VIEWS)('the view of %s', (_, View) => {
  test('teaches where there is nothing to show, with one way on', () => {
    const { onOpenField } = show(View, emptyCase('c', 'Leeg', 2027))
    const [button, ...others] = screen.getAllByRole('button')
    expect(others).toEqual([])
    if (button !== undefined) fireEvent.click(button)
    expect(onOpenField).toHaveBeenCalledOnce()
  })

  test.each(['nl', 'en'] as const)('shows no nonsense of any case, in %s', (language) => {
    fc.assert(
      fc.property(arbitraryCaseWith({ technologies: 2, lines: 1 }), (c) => {
        const complaints = vi.spyOn(console, 'error')
        const { container, unmount } = show(View, c, language)
        expect(complaints.mock.calls).toEqual([])
        expect(container.textContent).not.toMatch(/NaN|undefined|\[object|Infinity/)
        expect(container.innerHTML).not.toMatch(/="[^"]*(?:NaN|Infinity)/)
        unmount()
      }),
      { numRuns: 8 },
    )
  })
})

const INTO_POOL = { kind: 'pool', poolId: 'p' } as const
const ONE_POOL = smallCase({
  pools: [pool()],
  technologies: [technology({ timeEffects: [timeEffect({ destination: INTO_POOL })] })],
})

describe('the slider of a pool', () => {
  // The slider tells its own value as well; what it comes to stands below it.
  const landing = (label: string) => {
    const [, below] = screen.getAllByRole('status')
    return below === undefined ? null : within(below).getByText(label).parentElement
  }

  test('lands where the model says, and goes back to the plan', () => {
    show(PoolsScreen, ONE_POOL)
    const slider = screen.getByRole('slider')
    expect(slider.getAttribute('aria-valuetext')).toBe('120\u00a0minuten')
    fireEvent.change(slider, { target: { value: '480' } })
    expect(landing('Mensen minder per dienst')?.textContent).toContain('1\u00a0persoon')
    expect(landing('Waard per jaar')?.textContent).toContain('€\u00a0146.000')
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar het plan' }))
    expect(landing('Mensen minder per dienst')?.textContent).toContain('0\u00a0personen')
    expect(slider.getAttribute('aria-valuetext')).toBe('120\u00a0minuten')
  })

  test('is not there in a year in which nothing saves time', () => {
    const late = technology({ start: input(3), timeEffects: [timeEffect({ destination: INTO_POOL })] })
    show(PoolsScreen, smallCase({ pools: [pool()], technologies: [late] }))
    fireEvent.change(screen.getByLabelText('Jaar'), { target: { value: '1' } })
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.getByText(/In 2027 bespaart geen enkele technologie/)).toBeDefined()
  })
})

describe('a pool of several teams', () => {
  test('can be made into a pool per team, in one step that can be undone', () => {
    const { store } = show(PoolsScreen, { ...ONE_POOL, pools: [pool({ shiftsPerYear: input(730) })] })
    fireEvent.click(screen.getByRole('button', { name: 'Maak een rooster per team' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Pool, team 1' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: 'Pool, team 2' })).toBeDefined()
    act(() => {
      store.undo()
    })
    expect(screen.getByRole('heading', { level: 2, name: 'Pool' })).toBeDefined()
  })
})
