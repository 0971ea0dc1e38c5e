const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));|&/g

/** Text with its character references in place, or null where one means nothing. Other entities need a document type. */
export function unescaped(text: string): string | null {
  if (!text.includes('&')) return text
  const meaningless: string[] = []
  const result = text.replace(
    REFERENCE,
    (reference: string, hex?: string, decimal?: string, name?: string) => {
      const character = name === undefined ? characterOf(hex, decimal) : NAMED[name]
      if (character === undefined) meaningless.push(reference)
      return character ?? ''
    },
  )
  return meaningless.length === 0 ? result : null
}

function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
}
