export type ControlKind = 'press' | 'go' | 'write' | 'choose' | 'slide'

export interface Chosen {
  readonly kind: ControlKind
  readonly name: string
}

/**
 * Runs in the page: takes a kind of control that is in sight, one of that kind, and gives it focus.
 * What is pressed is pressed in the same turn, so that nothing can come between. Null when there is no control yet.
 */
export function chooseControl(chance: readonly [number, number]): Chosen | null {
  const selectors = {
    press: 'button:enabled, summary, input[type=checkbox]:enabled, input[type=radio]:enabled',
    go: 'a[href^="#"]',
    write:
      'input:not([type]):enabled, input[type=text]:enabled, input[type=search]:enabled, textarea:enabled',
    choose: 'select:enabled',
    slide: 'input[type=range]:enabled',
  } as const
  const inSight = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const often = { press: 5, go: 1, write: 4, choose: 2, slide: 2 } as const
  const controls = Object.entries(selectors)
    .map(([kind, selector]) => ({
      kind: kind as keyof typeof selectors,
      found: [...document.querySelectorAll<HTMLElement>(selector)].filter(inSight),
    }))
    .filter(({ found }) => found.length > 0)
    .flatMap((some) => Array<typeof some>(often[some.kind]).fill(some))
  const some = controls[chance[0] % controls.length]
  const control = some?.found[chance[1] % some.found.length]
  if (some === undefined || control === undefined) return null
  const name = control.getAttribute('aria-label') ?? control.dataset['field'] ?? control.innerText
  control.focus()
  if (some.kind === 'press' || some.kind === 'go') control.click()
  return { kind: some.kind, name: name.replace(/\s+/g, ' ').slice(0, 60) }
}
