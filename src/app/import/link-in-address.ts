import { linkTextIn } from '../../case-file/link-text.ts'
import { routes } from '../routes.ts'

let taken: string | null = null
const listeners = new Set<() => void>()

function become(link: string | null): void {
  taken = link
  for (const listener of listeners) listener()
}

/** The link that is being looked at. It stands nowhere but here: not in the address, not on the device. */
export function takenLink(): string | null {
  return taken
}

export function subscribeLink(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Also for a link that was pasted. */
export function lookAtLink(link: string): void {
  become(link)
}

export function forgetLink(): void {
  become(null)
}

/** Call before the routes look at the address, so that they never see a link. */
export function followLinks(): void {
  takeLink()
  addEventListener('hashchange', takeLink)
}

/** Takes the case out of the address, which others may see over a shoulder, in a bookmark or in the history. */
function takeLink(): void {
  const link = linkTextIn(location.hash)
  if (link === null) return
  history.replaceState(null, '', routes.link)
  become(link)
}
