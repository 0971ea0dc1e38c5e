import { PLACES } from './places.ts'

export interface SoakRun {
  readonly project: 'unit' | 'browser'
  /** Of test files, as Vitest takes them. */
  readonly files: readonly string[]
  /** Only the tests of which the name has this. */
  readonly only?: string
  readonly env?: Readonly<Record<string, string>>
}

function unit(...files: readonly string[]): SoakRun {
  return { project: 'unit', files: files.map((file) => `test/${file}`) }
}

function browser(...files: readonly string[]): SoakRun {
  return { project: 'browser', files: files.map((file) => `test/browser/${file}`) }
}

/** With another seed each time. */
function times(count: number, run: SoakRun): readonly SoakRun[] {
  return Array<SoakRun>(count).fill(run)
}

const pure = unit('quantity/', 'domain/', 'engine/', 'case-file/', 'export/', 'state/', 'wording/')

/** The long runs by name, the short ones first. */
export const SOAK_RUNS: Readonly<Record<string, readonly SoakRun[]>> = {
  bombs: times(10, { ...unit('case-file/refused-files.test.ts'), only: 'bombs' }),
  script: [browser('script-in-text.test.ts')],
  faults: times(10, unit('storage/fault-injection.test.ts')),
  saved: [unit('storage/false-saved.test.ts')],
  tabs: [unit('storage/interleavings.test.ts'), browser('tabs-at-random.test.ts')],
  leaving: [browser('keeping.test.ts')],
  updates: times(3, browser('shell.test.ts', 'update.test.ts', 'broken-worker.test.ts')),
  kills: [browser('killed.test.ts')],
  links: [unit('case-file/link')],
  mutants: [unit('case-file/mutants.test.ts', 'case-file/workbook')],
  properties: times(10, unit('')),
  anywhere: PLACES.map((env) => ({ ...pure, env })),
  workshop: [browser('workshop.test.ts')],
  walk: [browser('random-walk.test.ts')],
}
