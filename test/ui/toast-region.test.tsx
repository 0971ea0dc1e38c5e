// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastRegion } from '../../src/ui/toast-region.tsx'
import { UiAround } from './ui-around.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function show(lasts?: number) {
  const onDismiss = vi.fn()
  const run = vi.fn()
  render(
    <UiAround>
      <ToastRegion
        label="Messages"
        toasts={[{ id: 'gone', text: 'Line deleted', action: { label: 'Undo', run }, lasts }]}
        onDismiss={onDismiss}
      />
    </UiAround>,
  )
  return { onDismiss, run }
}

function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

test('is announced politely', () => {
  show()
  expect(screen.getByRole('region', { name: 'Messages' }).getAttribute('aria-live')).toBe('polite')
})

test('a message goes after its time, but not while someone points at it or is in it', () => {
  const { onDismiss } = show(5_000)
  wait(4_000)
  fireEvent.focus(screen.getByText('Undo'))
  wait(60_000)
  expect(onDismiss).not.toHaveBeenCalled()
  fireEvent.blur(screen.getByText('Undo'))
  wait(4_999)
  expect(onDismiss).not.toHaveBeenCalled()
  wait(1)
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('gone')
})

test('a message without a time stays', () => {
  const { onDismiss } = show()
  wait(3_600_000)
  expect(onDismiss).not.toHaveBeenCalled()
})

test('the action is done once and the message goes', () => {
  const { onDismiss, run } = show()
  fireEvent.click(screen.getByText('Undo'))
  expect(run).toHaveBeenCalledOnce()
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('gone')
})
