// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TextArea } from '../../src/ui/text-area.tsx'
import { TextField } from '../../src/ui/text-field.tsx'

function show(Component: typeof TextField | typeof TextArea) {
  const changes: [string, boolean][] = []
  function Screen() {
    const [value, setValue] = useState('old')
    return (
      <Component
        label="Name"
        value={value}
        onChange={(next, { committed }) => {
          changes.push([next, committed])
          setValue(next)
        }}
      />
    )
  }
  render(<Screen />)
  const input = screen.getByLabelText<HTMLInputElement>('Name')
  return { changes, input, type: (text: string) => fireEvent.change(input, { target: { value: text } }) }
}

test.each([TextField, TextArea])('keys are reported and blur commits once', (Component) => {
  const { changes, input, type } = show(Component)
  fireEvent.blur(input)
  type('new')
  fireEvent.blur(input)
  fireEvent.blur(input)
  expect(changes).toEqual([
    ['new', false],
    ['new', true],
  ])
})

test.each([TextField, TextArea])('Escape goes back', (Component) => {
  const { changes, input, type } = show(Component)
  type('new')
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(changes.at(-1)).toEqual(['old', true])
  expect(input.value).toBe('old')
})

test('Enter commits a line, and is a line break in a text of several lines', () => {
  for (const [Component, committed] of [
    [TextField, true],
    [TextArea, false],
  ] as const) {
    const { changes, input, type } = show(Component)
    type('new')
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(changes.at(-1)).toEqual(['new', committed])
    document.body.replaceChildren()
  }
})

test.each([TextField, TextArea])(
  'a warning is said when the reader is quiet, and belongs to the field',
  (Component) => {
    const field = (warning: string | null) => (
      <Component label="Name" value="" onChange={() => undefined} warning={warning} />
    )
    const { rerender } = render(field(null))
    const input = screen.getByLabelText('Name')
    const place = screen.getByRole('status')
    expect([place.textContent, input.getAttribute('aria-describedby')]).toEqual(['', null])
    rerender(field('Is this right?'))
    expect(screen.getByRole('status')).toBe(place)
    expect([place.textContent, input.getAttribute('aria-describedby')]).toEqual(['Is this right?', place.id])
    expect(input.getAttribute('aria-invalid')).toBeNull()
  },
)
