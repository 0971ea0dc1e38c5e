import { type ComponentType, lazy } from 'react'

const failed = new Set<() => void>()

/** A part of the app that is loaded when it is first shown. React remembers a failure for ever; this one forgets it. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const make = () =>
    lazy(async () => {
      watchStyles()
      const Part = await load().catch(remember)
      await Promise.all(missingStyles().map(loadAgain))
      return { default: Part }
    })
  const current = { Part: make() }
  const remember = (error: unknown): never => {
    failed.add(() => {
      current.Part = make()
    })
    throw error
  }
  return function LazyPart(props: Props) {
    return <current.Part {...props} />
  }
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
