import { useEffect, useEffectEvent } from 'react'

interface RoomActs {
  readonly onHide: () => void
  readonly onNote: () => void
}

/** Keys of the room, wherever focus is: with Alt, so that none of them is a letter that someone types. */
export function useRoomKeys({ onHide, onNote }: RoomActs): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    // By its place: with Option a Mac makes another letter of it.
    const number = /^Digit([1-5])$/.exec(event.code)?.[1]
    if (number !== undefined) focusSlider(Number(number))
    else if (event.code === 'KeyH') onHide()
    else if (event.code === 'KeyN') onNote()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

function focusSlider(number: number): void {
  document.querySelectorAll<HTMLInputElement>('[data-room] input[type=range]')[number - 1]?.focus()
}
