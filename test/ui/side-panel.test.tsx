// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SidePanel } from '../../src/ui/side-panel.tsx'
import { TextField } from '../../src/ui/text-field.tsx'
import { UiAround } from './ui-around.tsx'

function Screen() {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('old')
  return (
    <UiAround>
      <button onClick={() => setOpen(true)}>Explain</button>
      <button>Elsewhere</button>
      {open ? (
        <SidePanel title="Net per year" onClose={() => setOpen(false)}>
          <TextField label="Note" value={text} onChange={setText} />
        </SidePanel>
      ) : null}
    </UiAround>
  )
}

const panel = () => screen.queryByRole('complementary', { name: 'Net per year' })

function open() {
  render(<Screen />)
  screen.getByText('Explain').focus()
  fireEvent.click(screen.getByText('Explain'))
}

test('focus goes to the title, Escape closes, and focus returns', () => {
  open()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Net per year' }))
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' })
  expect(panel()).toBeNull()
  expect(document.activeElement).toBe(screen.getByText('Explain'))
})

test('Escape that takes back typing leaves the panel open', () => {
  open()
  const note = screen.getByLabelText<HTMLInputElement>('Note')
  fireEvent.change(note, { target: { value: 'new' } })
  fireEvent.keyDown(note, { key: 'Escape' })
  expect([note.value, panel() === null]).toEqual(['old', false])
})

test('focus that has gone elsewhere is left there', () => {
  open()
  screen.getByText('Elsewhere').focus()
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(panel()).toBeNull()
  expect(document.activeElement).toBe(screen.getByText('Elsewhere'))
})
