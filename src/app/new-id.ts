/** A new id that may stand in a path: letters and digits only, drawn by the browser also where a page is not secure. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
