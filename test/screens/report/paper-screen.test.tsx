// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { breakEven } from '../../../src/engine/analysis/break-even.ts'
import { heaviestInputs } from '../../../src/engine/analysis/sensitivity.ts'
import { tornado } from '../../../src/engine/analysis/tornado.ts'
import { PaperScreen } from '../../../src/screens/report/paper-screen.tsx'
import { type RunSensitivity, SensitivityContext } from '../../../src/screens/report/sensitivity-context.ts'
import { VersionContext } from '../../../src/screens/report/version-context.ts'
import { createCaseStore } from '../../../src/state/case-store.ts'
import { CaseStoreContext, useCase } from '../../../src/state/use-case.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { exampleCase } from '../../examples/example-cases.ts'
import { WordsAround } from '../words-around.tsx'

const here: RunSensitivity = ({ businessCase, measure, inputs, target }) => {
  const found = tornado(businessCase, measure, inputs)
  const breakEvens = heaviestInputs(found).map((input) => breakEven(businessCase, measure, input, target))
  return Promise.resolve({ tornado: found, breakEvens })
}

const VERSION = { revision: 47, at: '2027-03-01T09:30:00Z' }

beforeAll(() => {
  // jsdom loads no fonts.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
})

function show(c: BusinessCase, run: RunSensitivity = here, language: 'nl' | 'en' = 'nl') {
  const store = createCaseStore(c, () => 'new')
  const onOpenField = vi.fn<(path: string) => void>()
  function Around() {
    const calculation = useCase((state) => state.calculation)
    return <PaperScreen calculation={calculation} onExplain={() => undefined} onOpenField={onOpenField} />
  }
  const view = render(
    <WordsAround language={language}>
      <CaseStoreContext value={store}>
        <SensitivityContext value={run}>
          <VersionContext value={VERSION}>
            <Around />
          </VersionContext>
        </SensitivityContext>
      </CaseStoreContext>
    </WordsAround>,
  )
  return { ...view, store, onOpenField }
}

function paper(): HTMLElement {
  return screen.getByRole('article', { name: /bestuursstuk|board paper/ })
}

async function untilWhole(): Promise<void> {
  await waitFor(() => expect(paper().getAttribute('aria-busy')).toBe('false'))
}

const HOME = exampleCase('thuiszorg.json')

describe('the paper for a board', () => {
  test('teaches where there is nothing to decide yet', () => {
    const { onOpenField } = show(emptyCase('c', 'Leeg', 2027))
    fireEvent.click(screen.getByRole('button'))
    expect(onOpenField).toHaveBeenCalledOnce()
  })

  test('begins with the decision: question, outcome, what is asked, figures, three risks, who decides, version', async () => {
    show(HOME)
    await untilWhole()
    const names = within(paper())
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent)
    expect(names.slice(0, 5)).toEqual([
      'De vraag',
      'De uitkomst',
      'Wat wij het bestuur vragen',
      'De kern in cijfers',
      'De grootste risico’s',
    ])
    expect(names.slice(5)).toEqual(names.slice(5).map((name, n) => name.replace(/^\d+/, String(n + 1))))
    expect(paper().querySelectorAll('[data-fact]')).toHaveLength(6)
    expect(paper().querySelectorAll('ol > li')).toHaveLength(3)
    expect(paper().textContent).toContain('47, bewaard op 01-03-2027')
    expect(paper().textContent).toContain(HOME.framing.decisionMaker)
  })

  test('leaves out what is switched off, and still does when it is opened again', async () => {
    const { unmount } = show(HOME)
    await untilWhole()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Alle aannames' }))
    expect(within(paper()).queryByRole('heading', { name: /^\d+ Alle aannames$/ })).toBe(null)
    unmount()
    show(HOME)
    await untilWhole()
    expect(within(paper()).queryByRole('heading', { name: /^\d+ Alle aannames$/ })).toBe(null)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Alle aannames' }))
    await within(paper()).findByRole('heading', { name: /^\d+ Alle aannames$/ })
  })

  test('is there at once for paper, whatever was still to come', () => {
    show(HOME, () => new Promise(() => undefined))
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    const chapters = within(paper())
      .getAllByRole('heading', { level: 2 })
      .filter((heading) => /^\d/.test(heading.textContent))
    expect(chapters).toHaveLength(13)
    expect(paper().textContent).toContain('wordt uitgerekend')
    expect(document.documentElement.style.getPropertyValue('--paper-page')).toBe('"pagina "')
  })

  test('says that the range is not known when the search is stopped, and can search again', async () => {
    let isHeld = true
    show(HOME, (...asked) => (isHeld ? new Promise(() => undefined) : here(...asked)))
    fireEvent.click(screen.getByRole('button', { name: 'Stop met zoeken' }))
    await untilWhole()
    expect(paper().textContent).toContain('De bandbreedte van de uitkomst is niet uitgerekend.')
    isHeld = false
    fireEvent.click(screen.getByRole('button', { name: 'Zoek opnieuw' }))
    await waitFor(() => expect(paper().textContent).toContain('Als steeds één getal verandert.'))
  })

  test('gives the notes beside the assumptions only when asked', async () => {
    const note = HOME.settings.discountRate.note ?? 'Een toelichting'
    const c = {
      ...HOME,
      settings: { ...HOME.settings, discountRate: { ...HOME.settings.discountRate, note } },
    }
    show(c)
    await untilWhole()
    expect(paper().textContent).not.toContain(`Toelichting: ${note}`)
    fireEvent.click(screen.getByRole('checkbox', { name: /toelichtingen/ }))
    expect(paper().textContent).toContain(`Toelichting: ${note}`)
    fireEvent.click(screen.getByRole('checkbox', { name: /toelichtingen/ }))
  })

  test('can be in another language than the app', async () => {
    show(HOME)
    await untilWhole()
    fireEvent.change(screen.getByLabelText('Taal van het stuk'), { target: { value: 'en' } })
    await within(paper()).findByRole('heading', { name: 'What we ask of the board', level: 2 })
    expect(paper().getAttribute('lang')).toBe('en')
    fireEvent.change(screen.getByLabelText('Taal van het stuk'), { target: { value: 'nl' } })
    await within(paper()).findByRole('heading', { name: 'De vraag', level: 2 })
  })

  test('tells which variant it is about', async () => {
    const { store } = show({
      ...HOME,
      variants: [{ id: 'v', name: 'Zonder subsidie', note: '', overrides: {} }],
    })
    act(() => store.chooseVariant('v'))
    await untilWhole()
    expect(paper().querySelector('header')?.textContent).toContain('Variant: Zonder subsidie')
  })

  test.each(['nl', 'en'] as const)('shows no nonsense of any case, in %s', (language) => {
    fc.assert(
      fc.property(arbitraryCaseWith({ technologies: 2, lines: 1 }), (c) => {
        const complaints = vi.spyOn(console, 'error')
        const { container, unmount } = show(c, () => new Promise(() => undefined), language)
        act(() => {
          window.dispatchEvent(new Event('beforeprint'))
        })
        expect(complaints.mock.calls).toEqual([])
        expect(container.textContent).not.toMatch(/NaN|undefined|\[object|Infinity/)
        expect(container.innerHTML).not.toMatch(/="[^"]*(?:NaN|Infinity)/)
        unmount()
      }),
      { numRuns: 8 },
    )
  })
})
