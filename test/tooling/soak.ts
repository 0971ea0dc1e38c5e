// The long runs: `npm run soak` does them all, `npm run soak -- kills tabs` those of which the name has one of these words.
// Standard output has one line of JSON for each thing that was counted; how it goes is told on standard error.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { SOAK_RUNS, type SoakRun } from './soak-runs.ts'

const count = z.number().optional()
const Line = z.looseObject({ name: z.string(), tried: count, survived: count, lost: count })
const Outcome = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

const directory = mkdtempSync(join(tmpdir(), 'baatwijzer-soak-'))
const tallies = join(directory, 'tallies')
const outcome = join(directory, 'outcome.json')

function newSeed(): string {
  return process.env['SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))
}

function linesOf(file: string): readonly z.infer<typeof Line>[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => Line.parse(JSON.parse(line)))
}

/** What counts nothing itself is counted by its tests. */
function testsOf(name: string): z.infer<typeof Line> {
  if (!existsSync(outcome)) return { name, tried: 1, survived: 0, lost: 0 }
  const { numPassedTests, numFailedTests } = Outcome.parse(JSON.parse(readFileSync(outcome, 'utf8')))
  return { name, tried: numPassedTests + numFailedTests, survived: numPassedTests, lost: 0 }
}

function runTests({ project, files, only, env }: SoakRun, seed: string): boolean {
  const chosen = [...files, ...(only === undefined ? [] : ['-t', only])]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`]
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', project, ...chosen, ...reporters], {
    env: { ...process.env, ...env, SOAK: tallies, SEED: seed },
    shell: process.platform === 'win32',
    stdio: ['ignore', 2, 2],
  })
  return status === 0
}

/** Whether all went well. */
function soak(name: string, run: SoakRun): boolean {
  for (const file of [tallies, outcome]) rmSync(file, { force: true })
  const seed = newSeed()
  process.stderr.write(`\n== ${name}: ${run.files.join(', ')}, SEED=${seed}\n`)
  const succeeded = runTests(run, seed)
  const counted = linesOf(tallies)
  const lines = counted.length > 0 ? counted : [testsOf(name)]
  for (const line of lines) process.stdout.write(`${JSON.stringify({ ...line, seed: Number(seed) })}\n`)
  if (!succeeded)
    process.stderr.write(`FAILED ${name}; the same again: SEED=${seed} npm run soak -- ${name}\n`)
  return succeeded && lines.every(({ lost = 0 }) => lost === 0)
}

const words = process.argv.slice(2)
const outcomes = Object.entries(SOAK_RUNS)
  .filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))
  .flatMap(([name, runs]) => runs.map((run) => soak(name, run)))
rmSync(directory, { recursive: true })
if (outcomes.length === 0) process.stderr.write(`Choose from ${Object.keys(SOAK_RUNS).join(', ')}.\n`)
process.exitCode = outcomes.length > 0 && outcomes.every(Boolean) ? 0 : 1
