/** A text that came within the page itself; null where the page is not the whole app in one file. */
export function textInPage(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null
}
