// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { FindingsList } from '../../../src/screens/findings/findings-list.tsx'
import { soundCase } from '../../findings/sound-case.ts'
import { SPOILED } from '../../findings/spoiled-cases.ts'
import { WordsAround } from '../words-around.tsx'

function show(c: BusinessCase, language: 'nl' | 'en' = 'nl') {
  const onOpenField = vi.fn<(path: string) => void>()
  const view = (of: BusinessCase) => (
    <WordsAround language={language}>
      <FindingsList calculation={Calculation.of(of)} onOpenField={onOpenField} />
    </WordsAround>
  )
  const { rerender } = render(view(c))
  return { onOpenField, become: (next: BusinessCase) => rerender(view(next)) }
}

test('a question says what is the matter, what it does, and leads to its field', async () => {
  const { onOpenField } = show(SPOILED['all-cashable'](soundCase()))
  const item = (await screen.findByText('Alle tijd wordt geld')).closest('li')!
  expect(screen.getByText('Eén vraag')).toBeTruthy()
  await within(item).findByText(/Als de helft geld wordt, verandert de netto contante waarde met/)
  fireEvent.click(within(item).getByRole('button', { name: 'Ga naar het veld: Alle tijd wordt geld' }))
  expect(onOpenField).toHaveBeenCalledWith('technologies.sensor.timeEffects.rounds.destination.cash')
})

test('a case without questions is not called right', async () => {
  show(soundCase(), 'en')
  await screen.findByText(/^No questions\. That does not mean that all is right/)
})

test('the questions follow the case', async () => {
  const { become } = show(SPOILED['no-training'](soundCase()))
  await screen.findByText('Geen kosten voor scholing')
  become(soundCase())
  await screen.findByText(/^Geen vragen\./)
  expect(screen.queryByText('Geen kosten voor scholing')).toBeNull()
})
