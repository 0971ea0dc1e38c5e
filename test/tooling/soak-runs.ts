export interface SoakRun {
  readonly project: 'unit' | 'browser'
  readonly file: string
  /** Only the tests of which the name has this. */
  readonly only?: string
  /** How often the whole file is run, each time with another seed; once when not said. */
  readonly times?: number
}

function unit(file: string, times = 1): SoakRun {
  return { project: 'unit', file: `test/${file}`, times }
}

function browser(file: string, times = 1): SoakRun {
  return { project: 'browser', file: `test/browser/${file}`, times }
}

/** The long runs by name, the short ones first. */
export const SOAK_RUNS: Readonly<Record<string, readonly SoakRun[]>> = {
  bombs: [{ ...unit('case-file/refused-files.test.ts', 10), only: 'bombs' }],
  anywhere: [unit('anywhere.test.ts')],
  script: [browser('script-in-text.test.ts')],
  faults: [unit('storage/fault-injection.test.ts', 10)],
  saved: [unit('storage/false-saved.test.ts')],
  tabs: [unit('storage/interleavings.test.ts'), browser('tabs-at-random.test.ts')],
  leaving: [browser('keeping.test.ts')],
  updates: [browser('shell.test.ts', 10)],
  kills: [browser('killed.test.ts')],
  mutants: [unit('case-file/mutants.test.ts')],
  properties: [unit('', 10)],
  workshop: [browser('workshop.test.ts')],
  walk: [browser('random-walk.test.ts')],
}
