import { exampleText } from '../examples/example-cases.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const LONG = 200
const TECHNOLOGIES = 30

/** The text of a case with thirty technologies, thirty years, and names as long as they may be. */
export function extremeCase(): string {
  const file = JSON.parse(exampleText('verpleeghuis.json')) as { case: Record<string, Json> }
  const { technologies, settings } = file.case as unknown as {
    technologies: readonly Json[]
    settings: Record<string, Json>
  }
  const many = Array.from({ length: TECHNOLOGIES }, (_, n) =>
    withOwnIds(technologies[n % technologies.length] ?? null, n),
  )
  const changed = {
    ...file.case,
    settings: { ...settings, horizon: { value: '30' } },
    technologies: many,
    bundles: [],
    variants: [],
    uncertainty: { ...(file.case['uncertainty'] as object), distributions: [] },
    workshop: { ...(file.case['workshop'] as object), sliders: [] },
  }
  return JSON.stringify({ ...file, case: withLongNames(changed) })
}

/** Every id within it another one, wherever it is referred to. */
function withOwnIds(technology: Json, n: number): Json {
  const text = JSON.stringify(technology)
  const ids = new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? ''))
  const renamed = [...ids].reduce((all, id) => all.replaceAll(`"${id}"`, `"${id}-${String(n)}"`), text)
  return JSON.parse(renamed) as Json
}

function withLongNames(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(withLongNames)
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'name' && typeof each === 'string' ? lengthened(each) : withLongNames(each),
    ]),
  )
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function lengthened(name: string): string {
  return `${name} `
    .repeat(Math.ceil(LONG / name.length))
    .slice(0, LONG)
    .trim()
}
