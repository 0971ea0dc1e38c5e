/**
 * @param {Blob} content
 * @param {string} name
 */
export function saveFile(content, name) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** @param {import('./found-in.js').Found} found */
export function fileNameOf({ name, kind, at }) {
  const when = kind === 'case' ? '' : `-${at}`
  return `${plain(name) || 'case'}${plain(when) && `-${plain(when)}`}.baatwijzer.json`
}

/** @param {string} text */
function plain(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/**
 * Every text in one file: each as a text, since what is damaged may be no JSON.
 * @param {readonly import('./found-in.js').Found[]} all
 */
export async function rescueFile(all) {
  /** @type {Blob[]} */
  const parts = []
  for (const { content } of all) {
    const separator = parts.length === 0 ? '' : ','
    parts.push(new Blob([separator, '\n    ', JSON.stringify(await content.text())]))
  }
  const at = JSON.stringify(new Date().toISOString())
  const head = `{\n  "format": "baatwijzer-rescue",\n  "version": 1,\n  "at": ${at},\n  "cases": [`
  return new Blob([head, ...parts, '\n  ]\n}\n'], { type: 'application/json' })
}
