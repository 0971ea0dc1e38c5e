/** The word that a table has for a key. A key can be anything that someone typed, so also the name of what every object has. */
export function wordIn(table: object, key: string): string | undefined {
  const words: Readonly<Record<string, unknown>> = { ...table }
  const found = Object.hasOwn(table, key) ? words[key] : undefined
  return typeof found === 'string' ? found : undefined
}
