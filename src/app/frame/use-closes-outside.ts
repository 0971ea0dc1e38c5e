import { useEffect, useRef } from 'react'

/** For a menu that closes on Escape and on a click or focus elsewhere. */
export function useClosesOutside() {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target)
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      if (event instanceof KeyboardEvent ? !isEscape : isInside) return
      // What had the focus is about to go: the button that opened the menu stays.
      if (isEscape && menu.current?.open === true && menu.current.contains(document.activeElement))
        menu.current.querySelector('summary')?.focus()
      menu.current?.removeAttribute('open')
    }
    const events = ['pointerdown', 'focusin', 'keydown']
    for (const name of events) document.addEventListener(name, close)
    return () => {
      for (const name of events) document.removeEventListener(name, close)
    }
  }, [])
  return menu
}
