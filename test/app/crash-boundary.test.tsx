// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { CrashBoundary } from '../../src/app/frame/crash-boundary.tsx'
import { catalogue } from '../../src/wording/catalogue.ts'

let isBroken = true

function Screen() {
  if (isBroken) throw new Error('broken')
  return <p>the screen</p>
}

beforeEach(() => {
  isBroken = true
  // React tells of every caught error; it is what this test is about.
  const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return () => silence.mockRestore()
})

test('a screen that breaks gives the case as a file, and can be tried again', () => {
  const save = vi.fn()
  render(
    <CrashBoundary words={catalogue('nl')} onSaveFile={save}>
      <Screen />
    </CrashBoundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain('Uw case is er nog')
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
  expect(save).toHaveBeenCalledTimes(1)
  isBroken = false
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(screen.getByText('the screen')).toBeTruthy()
})
