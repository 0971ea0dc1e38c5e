import { type ComponentType, lazy } from 'react'

const failed = new Set<() => void>()

/** A part of the app that is loaded when it is first shown. React remembers a failure for ever; this one forgets it. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const make = () =>
    lazy(async () => {
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

/** The loader asks for a style sheet once only, also where that failed. */
function missingStyles(): readonly HTMLLinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  return [...links].filter(({ sheet }) => sheet === null)
}

function loadAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((settled) => {
    const again = link.cloneNode()
    again.addEventListener('load', () => settled())
    again.addEventListener('error', () => settled())
    link.replaceWith(again)
  })
}
