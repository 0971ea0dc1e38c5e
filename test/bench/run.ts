import { bundled, withBundle } from './bundled.ts'
import type { exactEngine } from './exact-engine.ts'
import { exportsOfReference } from './exports.ts'
import { firstLoad } from './first-load.ts'
import { type Goal, goalLine } from './goal.ts'
import type { growth } from './growth.ts'
import { homeOfMany } from './home-of-many.ts'
import type { monteCarlo } from './monte-carlo.ts'
import { sliderStep } from './slider-step.ts'
import type { tornadoOfReference } from './tornado.ts'

/** What a bundle of one measure offers. */
interface Measured {
  readonly exactEngine: typeof exactEngine
  readonly growth: typeof growth
  readonly monteCarlo: typeof monteCarlo
  readonly tornadoOfReference: typeof tornadoOfReference
}

async function measured<K extends keyof Measured>(module: string, name: K): Promise<Measured[K]> {
  return ((await bundled(module)) as Pick<Measured, K>)[name]
}

/** The goals by number. Without arguments all of them are measured: `npm run bench -- S1` measures one. */
const MEASURES: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
  S1: async () => (await measured('exact-engine.ts', 'exactEngine'))(),
  S2: async () => {
    const measure = await measured('monte-carlo.ts', 'monteCarlo')
    return withBundle('chance-worker.ts', measure)
  },
  S3: async () => (await measured('tornado.ts', 'tornadoOfReference'))(),
  S4: sliderStep,
  S5: firstLoad,
  S6: homeOfMany,
  S7: exportsOfReference,
  S8: async () => (await measured('growth.ts', 'growth'))(),
}

const asked = process.argv.slice(2)
for (const [number, measure] of Object.entries(MEASURES)) {
  if (asked.length > 0 && !asked.includes(number)) continue
  for (const goal of await measure()) process.stdout.write(`${goalLine(goal)}\n`)
}
