import { type ComponentType, lazy } from 'react'

type Load<Props> = () => Promise<ComponentType<Props>>

const failed = new Set<() => void>()

/** A part of the app that is loaded when it is first shown. React remembers a failure for ever; this one forgets it. */
export function lazyPart<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const make = () => lazy(async () => ({ default: await load().catch(remember) }))
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
export function loadFailedPartsAgain(): void {
  for (const forget of failed) forget()
  failed.clear()
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    // The loader asks for a style sheet once only.
    if (link.sheet === null) link.replaceWith(link.cloneNode())
  }
}
