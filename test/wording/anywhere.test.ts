import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { PLACES } from '../tooling/places.ts'

interface Printed {
  readonly printed: object
  readonly place: readonly [zone: string, locale: string, year: number]
}

async function printedAt(place: (typeof PLACES)[number]): Promise<Printed> {
  const modules = ['tsx', '../tooling/other-moment.ts'].map((name) => import.meta.resolve(name))
  const imports = modules.flatMap((module) => ['--import', module])
  const script = new URL('results-and-formats.ts', import.meta.url).pathname
  const { stdout } = await promisify(execFile)(process.execPath, [...imports, script], {
    env: { ...process.env, ...place },
    maxBuffer: 1e8,
  })
  return JSON.parse(stdout) as Printed
}

test('results, files, numbers and dates are the same in three time zones, languages and years', async () => {
  const all = await Promise.all(PLACES.map(printedAt))
  const places = all.map(({ place }) => place)
  expect(places.map(([zone]) => zone)).toEqual(PLACES.map(({ TZ }) => TZ))
  expect(places.map(([, locale]) => locale)).toEqual(['nl-NL', 'ar-EG', 'en-US'])
  expect(new Set(places.map(([, , year]) => year)).size).toBe(3)
  for (const { printed } of all) expect(printed).toEqual(all[0]?.printed)
})
