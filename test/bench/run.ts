import { bundled } from './bundled.ts'
import type { exactEngine } from './exact-engine.ts'
import { firstLoad } from './first-load.ts'
import { type Goal, goalLine } from './goal.ts'

interface ExactEngine {
  readonly exactEngine: typeof exactEngine
}

/** The goals by number. Without arguments all of them are measured: `npm run bench -- S1` measures one. */
const MEASURES: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
  S1: async () => ((await bundled('exact-engine.ts')) as ExactEngine).exactEngine(),
  S5: firstLoad,
}

const asked = process.argv.slice(2)
for (const [number, measure] of Object.entries(MEASURES)) {
  if (asked.length > 0 && !asked.includes(number)) continue
  for (const goal of await measure()) process.stdout.write(`${goalLine(goal)}\n`)
}
