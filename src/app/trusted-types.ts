import { isSingleFile } from './single-file/is-single-file.ts'

type ScriptUrlPolicy = { createScriptURL(url: string): unknown }
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy
}

export function isOurScript(url: URL, page: URL, base: string): boolean {
  if (url.origin !== page.origin || url.search !== '') return false
  const isAsset = url.pathname.startsWith(`${base}assets/`) && url.pathname.endsWith('.js')
  return isAsset || url.pathname === `${base}sw.js`
}

/** The addresses of programs that came within the page, which the browser gives them while the page is open. */
const addresses = new Map<string, string>()

function refuseOtherPrograms(url: string): string {
  if ([...addresses.values()].includes(url)) return url
  throw new TypeError(`Not a program of this page: ${url}`)
}

function refuseOtherScripts(url: string): string {
  const page = new URL(document.baseURI)
  // The development server names worker files differently and is not on the internet.
  if (import.meta.env.DEV || isOurScript(new URL(url, page), page, import.meta.env.BASE_URL)) return url
  throw new TypeError(`Not a script of this app: ${url}`)
}

function makePolicy(): ScriptUrlPolicy {
  const rules = { createScriptURL: isSingleFile ? refuseOtherPrograms : refuseOtherScripts }
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  return trustedTypes?.createPolicy('baatwijzer', rules) ?? rules
}

const policy = makePolicy()

/** The address of one of our own workers, in the form in which the browser's Trusted Types accept it. */
export function trustedScriptUrl(url: string): string {
  // The DOM types know no TrustedScriptURL yet; the object must reach the browser as it is, not as text.
  return policy.createScriptURL(url) as string
}

/** The same for a program that came within the page itself, where there is no address to load it from. */
export function trustedProgram(program: string): string {
  const made = addresses.get(program) ?? URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  addresses.set(program, made)
  return trustedScriptUrl(made)
}
