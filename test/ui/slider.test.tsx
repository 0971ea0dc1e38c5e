// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Slider } from '../../src/ui/slider.tsx'

function show() {
  const moves: [number, boolean][] = []
  function Screen() {
    const [position, setPosition] = useState(3)
    return (
      <Slider
        label="Minutes"
        valueText={`${position} min`}
        position={position}
        steps={10}
        onMove={(next, { committed }) => {
          moves.push([next, committed])
          setPosition(next)
        }}
      />
    )
  }
  render(<Screen />)
  const input = screen.getByRole<HTMLInputElement>('slider', { name: 'Minutes' })
  return { moves, input, move: (to: number) => fireEvent.change(input, { target: { value: String(to) } }) }
}

test('moves are reported as they are made, and letting go commits once', () => {
  const { moves, input, move } = show()
  move(4)
  move(7)
  fireEvent.pointerUp(input)
  fireEvent.blur(input)
  expect(moves).toEqual([
    [4, false],
    [7, false],
    [7, true],
  ])
})

test('an arrow key commits when it comes up, another key does not', () => {
  const { moves, input, move } = show()
  move(4)
  fireEvent.keyUp(input, { key: 'Shift' })
  expect(moves).toHaveLength(1)
  fireEvent.keyUp(input, { key: 'ArrowRight' })
  expect(moves.at(-1)).toEqual([4, true])
})

test('says its value in words', () => {
  const { input, move } = show()
  move(9)
  expect(input.getAttribute('aria-valuetext')).toBe('9 min')
})
