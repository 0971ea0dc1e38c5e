import { linkTextIn } from '../../case-file/link-text.ts'
import { held } from '../held.ts'
import { goTo, routes } from '../routes.ts'

/** The link that is being looked at, also one that was pasted. It stands nowhere but here: not in the address, not on the device. */
export const takenLink = held<string | null>(null)

export function forgetLink(): void {
  takenLink.become(null)
}

export function leaveLink(): void {
  goTo(routes.home)
  forgetLink()
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
  takenLink.become(link)
}
