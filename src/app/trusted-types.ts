type ScriptUrlPolicy = { createScriptURL(url: string): unknown }
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy
}

function isOurScript(url: string): boolean {
  const { origin, pathname, search } = new URL(url, document.baseURI)
  const base = import.meta.env.BASE_URL
  if (origin !== location.origin) return false
  if (import.meta.env.DEV) return pathname.startsWith(`${base}src/`)
  const isAsset = pathname.startsWith(`${base}assets/`) && pathname.endsWith('.js')
  return search === '' && (isAsset || pathname === `${base}sw.js`)
}

function refuseOtherScripts(url: string): string {
  if (!isOurScript(url)) throw new TypeError(`Not a script of this app: ${url}`)
  return url
}

function makePolicy(): ScriptUrlPolicy {
  const rules = { createScriptURL: refuseOtherScripts }
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  return trustedTypes?.createPolicy('baatwijzer', rules) ?? rules
}

const policy = makePolicy()

/** The address of one of our own workers, in the form in which the browser's Trusted Types accept it. */
export function trustedScriptUrl(url: string): string {
  // The DOM types know no TrustedScriptURL yet; the object must reach the browser as it is, not as text.
  return policy.createScriptURL(url) as string
}
