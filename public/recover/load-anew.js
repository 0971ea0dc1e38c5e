/**
 * Removes the copy of the app that this browser keeps, never the cases, and loads the app from its host.
 * @returns {Promise<'loading' | 'unreachable'>}
 */
export async function loadAnew() {
  // Without the host there would be no app at all. The worker keeps no copy of itself, so this asks the host.
  if (!(await isReachable('sw.js'))) return 'unreachable'
  const scope = new URL('./', location.href).href
  await removeWorker(scope)
  await removeCaches(scope)
  location.assign(scope)
  return 'loading'
}

/** @param {string} address */
async function isReachable(address) {
  try {
    return (await fetch(address, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** @param {string} scope */
async function removeWorker(scope) {
  if (!('serviceWorker' in navigator)) return
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister()
}

/** @param {string} scope with which the names of our caches end; another app may live on the same host */
async function removeCaches(scope) {
  if (!('caches' in globalThis)) return
  const names = (await caches.keys()).filter((name) => name.endsWith(scope))
  await Promise.all(names.map((name) => caches.delete(name)))
}
