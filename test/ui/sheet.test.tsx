// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { DecimalField } from '../../src/ui/decimal-field.tsx'
import { SelectField } from '../../src/ui/select-field.tsx'
import { Sheet, type SheetProps } from '../../src/ui/sheet.tsx'
import { UiAround } from './ui-around.tsx'

const ROWS = ['first', 'second', 'third']

function show(props: Partial<SheetProps> = {}) {
  render(
    <UiAround>
      <Sheet caption="Lines" {...props}>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              {['price', 'count'].map((column) => (
                <td key={column}>
                  <DecimalField
                    label={`${column} ${row}`}
                    labelHidden
                    value={decimalText('1')}
                    onChange={() => undefined}
                    cell={{ row, column }}
                  />
                </td>
              ))}
              <td>
                <SelectField
                  label={`payer ${row}`}
                  value="a"
                  options={[{ value: 'a', label: 'A' }]}
                  onChange={() => undefined}
                  cell={{ row, column: 'payer' }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Sheet>
    </UiAround>,
  )
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

/** Presses a key in a field and says in which field the focus is then. */
function press(label: string, key: string, modifiers = {}): string | undefined {
  field(label).focus()
  fireEvent.keyDown(field(label), { key, ...modifiers })
  return document.activeElement instanceof HTMLElement
    ? `${document.activeElement.dataset.column} ${document.activeElement.dataset.row}`
    : undefined
}

describe('Sheet', () => {
  test.each([
    ['count first', 'Enter', {}, 'count second'],
    ['count second', 'Enter', { shiftKey: true }, 'count first'],
    ['price second', 'ArrowDown', {}, 'price third'],
    ['price second', 'ArrowUp', {}, 'price first'],
    ['price first', 'ArrowUp', {}, 'price first'],
    ['price third', 'ArrowDown', {}, 'price third'],
    ['price first', 'ArrowDown', { ctrlKey: true }, 'price first'],
    ['price first', 'ArrowRight', {}, 'price first'],
    ['payer first', 'ArrowDown', {}, 'payer first'],
  ])('from %s, %s with %j goes to %s', (from, key, modifiers, to) => {
    show()
    expect(press(from, key, modifiers)).toBe(to)
  })

  test('the text of the field that is entered is selected', () => {
    show()
    press('count first', 'Enter')
    expect([field('count second').selectionStart, field('count second').selectionEnd]).toEqual([0, 1])
  })

  test('stays where it is past the last row and before the first', () => {
    show()
    expect(press('count third', 'Enter', {})).toBe('count third')
    expect(press('count first', 'ArrowUp', {})).toBe('count first')
  })

  test('a block is handed over with the place where it was pasted, and nothing is pasted into the field', () => {
    const onPaste = vi.fn()
    show({ onPaste })
    const stopped = !fireEvent.paste(field('price second'), clipboard('1.234,56\t2\r\n€ 7\t8\r\n'))
    expect(onPaste.mock.calls).toEqual([
      [
        [
          ['1.234,56', '2'],
          ['€ 7', '8'],
        ],
        { row: 'second', column: 'price' },
      ],
    ])
    expect(stopped).toBe(true)
  })

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    'Ctrl+D is handed over with its place: %j',
    (modifiers) => {
      const onFillDown = vi.fn()
      show({ onFillDown })
      expect(fireEvent.keyDown(field('price second'), { key: 'd', ...modifiers })).toBe(false)
      expect(onFillDown.mock.calls).toEqual([[{ row: 'second', column: 'price' }]])
    },
  )

  test('a d without Ctrl is left to the field', () => {
    const onFillDown = vi.fn()
    show({ onFillDown })
    expect(fireEvent.keyDown(field('price second'), { key: 'd' })).toBe(true)
    expect(onFillDown).not.toHaveBeenCalled()
  })

  test('one cell is left to the field', () => {
    const onPaste = vi.fn()
    show({ onPaste })
    expect(fireEvent.paste(field('price second'), clipboard('12,5\r\n'))).toBe(true)
    expect(onPaste).not.toHaveBeenCalled()
  })
})

function clipboard(text: string) {
  return { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') } }
}
