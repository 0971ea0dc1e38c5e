// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { ConfirmDialog } from '../../src/ui/confirm-dialog.tsx'

beforeEach(() => {
  // jsdom knows the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

function show() {
  const onConfirm = vi.fn()
  const onCancel = vi.fn()
  render(
    <ConfirmDialog
      title="Delete the case"
      confirmLabel="Delete"
      cancelLabel="Keep"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      It leaves this device.
    </ConfirmDialog>,
  )
  return { onConfirm, onCancel, dialog: screen.getByRole('dialog', { name: 'Delete the case' }) }
}

test('confirms only by its button', () => {
  const { onConfirm, onCancel } = show()
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
  expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0])
})

test('Escape leaves the closing to the screen', () => {
  const { onConfirm, onCancel, dialog } = show()
  expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
  expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 1])
})
