// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { decimalText, type DecimalText } from '../../src/quantity/decimal-text.ts'
import { DecimalField, type DecimalFieldProps } from '../../src/ui/decimal-field.tsx'
import { UiAround } from './ui-around.tsx'

type Report = [value: string | null, committed: boolean]

/** A field as a screen uses it: the value it reports comes back as its value. */
function show(start: string | null, props: Partial<DecimalFieldProps> = {}) {
  const changes: Report[] = []
  const unreadable: (string | null)[] = []
  let setFromOutside: (value: DecimalText | null) => void = () => undefined
  function Screen() {
    const [value, setValue] = useState(start === null ? null : decimalText(start))
    setFromOutside = setValue
    return (
      <UiAround>
        <DecimalField
          label="Amount"
          value={value}
          onChange={(next, { committed }) => {
            changes.push([next, committed])
            setValue(next)
          }}
          onUnreadable={(text) => unreadable.push(text)}
          {...props}
        />
      </UiAround>
    )
  }
  const view = render(<Screen />)
  const input = screen.getByLabelText<HTMLInputElement>('Amount')
  const type = (text: string) => fireEvent.change(input, { target: { value: text } })
  return {
    changes,
    unreadable,
    input,
    type,
    setFromOutside: (v: string) => setFromOutside(decimalText(v)),
    ...view,
  }
}

const alert = () => screen.queryByRole('alert')?.textContent ?? null

describe('DecimalField', () => {
  test('focus and blur change nothing, whatever the value', () => {
    const value = fc
      .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 10 }))
      .map(([whole, fraction]) => `${whole}.${fraction}`)
    fc.assert(
      fc.property(value, fc.boolean(), fc.nat({ max: 3 }), (start, percent, minDecimals) => {
        const { input, changes, unreadable, unmount } = show(start, { percent, minDecimals })
        const shown = input.value
        fireEvent.focus(input)
        fireEvent.blur(input)
        fireEvent.keyDown(input, { key: 'Escape' })
        fireEvent.keyDown(input, { key: 'Enter' })
        expect([changes, unreadable, input.value]).toEqual([[], [], shown])
        unmount()
        expect(changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('each readable key is reported, and blur commits once', () => {
    const { input, type, changes } = show('10')
    type('1')
    type('12')
    type('12,')
    type('12,5')
    fireEvent.blur(input)
    fireEvent.blur(input)
    expect(changes).toEqual([
      ['1', false],
      ['12', false],
      ['12.5', false],
      ['12.5', true],
    ])
    expect(input.value).toBe('12,5')
  })

  test('Enter commits, and the blur after it does not commit again', () => {
    const { input, type, changes } = show('10')
    type('20')
    fireEvent.keyDown(input, { key: 'Enter' })
    fireEvent.blur(input)
    expect(changes).toEqual([
      ['20', false],
      ['20', true],
    ])
  })

  test('other writing of the same number reports nothing and is shown the usual way', () => {
    const { input, type, changes } = show('1234.5')
    type('€ 1234,50')
    fireEvent.blur(input)
    expect(changes).toEqual([])
    expect(input.value).toBe('1.234,5')
  })

  test('Escape goes back to the value before the typing and keeps the key to itself', () => {
    const { input, type, changes, container } = show('10')
    const heard: string[] = []
    container.parentElement?.addEventListener('keydown', (event) => heard.push(event.key))
    type('99')
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(changes.at(-1)).toEqual(['10', true])
    expect(input.value).toBe('10')
    expect(heard).toEqual([])
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(heard).toEqual(['Escape'])
  })

  test('what cannot be read stays as typed, with its message, and the value before the typing is back', () => {
    const { input, type, changes, unreadable } = show('10')
    type('12')
    type('12 uur')
    expect(alert()).toBeNull()
    fireEvent.blur(input)
    expect(input.value).toBe('12 uur')
    expect(alert()).toBe('letters in "12 uur"')
    expect(changes.at(-1)).toEqual(['10', true])
    expect(unreadable).toEqual(['12 uur'])
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(input.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id)
    fireEvent.focus(input)
    fireEvent.blur(input)
    expect(input.value).toBe('12 uur')
    expect(changes).toHaveLength(2)
  })

  test('mending unreadable text ends the message and is one change', () => {
    const { input, type, changes, unreadable } = show('10')
    type('12 uur')
    fireEvent.blur(input)
    type('12')
    expect(alert()).toBeNull()
    fireEvent.blur(input)
    expect(changes).toEqual([
      ['12', false],
      ['12', true],
    ])
    expect(unreadable).toEqual(['12 uur', null])
  })

  test('Escape in unreadable text shows the value again', () => {
    const { input, type, changes, unreadable } = show('10')
    type('x')
    fireEvent.blur(input)
    fireEvent.keyDown(input, { key: 'Escape' })
    expect([input.value, alert(), changes, unreadable]).toEqual(['10', null, [], ['x', null]])
  })

  test('unreadable text comes back with its message when the field is shown again', () => {
    const { input, unreadable } = show('10', { unreadableText: '12 uur' })
    expect([input.value, alert(), unreadable]).toEqual(['12 uur', 'letters in "12 uur"', []])
  })

  test.each([
    ['101', { bounds: { max: decimalText('1') }, percent: true }, 'above-maximum in "101", bound 100'],
    ['-1', { bounds: { min: decimalText('0') } }, 'below-minimum in "-1", bound 0'],
    ['2,5', { integer: true }, 'not-whole in "2,5"'],
    ['12,5', { integer: true, percent: true }, 'not-whole in "12,5"'],
    ['', { required: true }, 'required in ""'],
  ])('%j is refused with %j', (text, props, message) => {
    const { input, type, changes } = show('0.5', props)
    type(text)
    fireEvent.blur(input)
    expect(alert()).toBe(message)
    expect(changes).toEqual([])
  })

  test('an empty field is no value', () => {
    const { input, type, changes } = show('10')
    type('')
    fireEvent.blur(input)
    expect(changes).toEqual([
      [null, false],
      [null, true],
    ])
    expect(input.value).toBe('')
  })

  test('a whole percentage is whole as it is shown', () => {
    const { input, type, changes } = show(null, { integer: true, percent: true })
    type('12')
    fireEvent.blur(input)
    expect(changes.at(-1)).toEqual(['0.12', true])
  })

  test('a value from outside, such as by undo, wins over what is being typed', () => {
    const { input, type, setFromOutside, changes } = show('10')
    type('99')
    expect(input.value).toBe('99')
    act(() => {
      setFromOutside('10')
    })
    expect(input.value).toBe('10')
    fireEvent.blur(input)
    expect(changes).toEqual([['99', false]])
  })

  test('shows how a text is read while it could be read otherwise', () => {
    const { input, type, container } = show('10')
    const echo = () => container.querySelector('output')?.textContent ?? null
    type('1.234')
    expect(echo()).toBe('thousands: 1234')
    type('=3*45,50')
    expect(echo()).toBe('sum: 136,5')
    type('1.234,5')
    expect(echo()).toBeNull()
    type('1,234')
    expect(echo()).toBe('three-decimals: 1,234')
    fireEvent.blur(input)
    expect(echo()).toBeNull()
  })

  test('a sum becomes its result when it is committed', () => {
    const { input, type } = show('10')
    type('3*45,50')
    fireEvent.blur(input)
    expect(input.value).toBe('136,5')
  })

  test('typing is committed when the field leaves the screen', () => {
    const { type, changes, unmount } = show('10')
    type('12')
    unmount()
    expect(changes.at(-1)).toEqual(['12', true])
  })

  test('unreadable typing is reported when the field leaves the screen', () => {
    const { type, changes, unreadable, unmount } = show('10')
    type('12')
    type('12a')
    unmount()
    expect(changes.at(-1)).toEqual(['10', true])
    expect(unreadable).toEqual(['12a'])
  })
})
