import { type ComponentType, useSyncExternalStore } from 'react'

type State<Props> =
  | { readonly kind: 'unasked' | 'loading' }
  | { readonly kind: 'loaded'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly error: unknown }

const failed = new Set<() => void>()

/**
 * A part of the app that is loaded when it is first shown; an error in that is thrown where it stands. It does without
 * React's `lazy`, which remembers a failure for ever, and `Suspense`, which holds what has come within 300 ms back until then.
 * @param Waiting stands there meanwhile
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Nothing,
): ComponentType<Props> {
  let state: State<Props> = { kind: 'unasked' }
  const listeners = new Set<() => void>()
  const become = (next: State<Props>) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  const begin = async () => {
    watchStyles()
    const Part = await load()
    await Promise.all(missingStyles().map(loadAgain))
    become({ kind: 'loaded', Part })
  }
  const fail = (error: unknown) => {
    failed.add(() => become({ kind: 'unasked' }))
    become({ kind: 'failed', error })
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const look = () => state
  const ask = () => {
    if (state.kind !== 'unasked') return
    state = { kind: 'loading' }
    begin().catch(fail)
  }
  return function LazyPart(props: Props) {
    // Only what is drawn asks: a part that is on its way out still hears of every change, and would ask unseen.
    ask()
    const now = useSyncExternalStore(subscribe, look)
    if (now.kind === 'failed') throw now.error
    return now.kind === 'loaded' ? <now.Part {...props} /> : <Waiting />
  }
}

function Nothing() {
  return null
}

/** What could not be loaded is loaded again when it is next shown. */
export function forgetFailedParts(): void {
  for (const forget of failed) forget()
  failed.clear()
}

const failedStyles = new Set<HTMLLinkElement>()
let isWatching = false

/** Only what has failed: a style sheet that is still loading is waited for by whoever asked for it. */
function watchStyles(): void {
  if (isWatching) return
  isWatching = true
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target)
  }
  document.addEventListener('error', note, true)
}

/** The loader asks for a style sheet once only, also where that failed. */
function missingStyles(): readonly HTMLLinkElement[] {
  const missing = [...failedStyles].filter(({ isConnected }) => isConnected)
  failedStyles.clear()
  return missing
}

function loadAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((settled) => {
    const again = link.cloneNode()
    again.addEventListener('load', () => settled())
    again.addEventListener('error', () => settled())
    link.replaceWith(again)
  })
}
