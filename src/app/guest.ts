const GUEST = 'guest'

/** Whether this page keeps nothing because someone asked for that. It stands in the address, so that nothing has to remember it. */
export function isGuest(): boolean {
  return new URLSearchParams(location.search).has(GUEST)
}

export const GUEST_HREF = `?${GUEST}`

/** The same page, for who is no guest. */
export const OWN_HREF = '?'
