// The long runs: `npm run soak` does them all, `npm run soak -- kills tabs` those of which the name has one of these words.
// Standard output has one line of JSON for each run; how it goes is told on standard error.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { SOAK_RUNS, type SoakRun } from './soak-runs.ts'
import type { Tally } from './tally.ts'

const Line = z.object({ name: z.string(), tried: z.number(), survived: z.number(), lost: z.number() })
const Outcome = z.object({ numTotalTests: z.number(), numPassedTests: z.number() })

const directory = mkdtempSync(join(tmpdir(), 'baatwijzer-soak-'))

function newSeed(): string {
  return process.env['SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))
}

function linesOf(file: string): readonly Tally[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => Line.parse(JSON.parse(line)))
}

/** A file that counts nothing itself is counted by its tests. */
function testsOf(name: string, file: string): Tally {
  const outcome = existsSync(file) ? Outcome.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
  const { numTotalTests: tried, numPassedTests: survived } = outcome ?? {
    numTotalTests: 1,
    numPassedTests: 0,
  }
  return { name, tried, survived, lost: 0 }
}

function runTests(
  { project, file, only }: SoakRun,
  env: Readonly<Record<string, string>>,
  json: string,
): boolean {
  const filters = [...(file === 'test/' ? [] : [file]), ...(only === undefined ? [] : ['-t', only])]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`]
  const parameters = ['vitest', 'run', '--project', project, ...filters, ...reporters]
  const shell = process.platform === 'win32'
  return (
    spawnSync('npx', parameters, { env: { ...process.env, ...env }, shell, stdio: ['ignore', 2, 2] })
      .status === 0
  )
}

/** Whether all went well. */
function soak(name: string, run: SoakRun, time: number): boolean {
  const seed = newSeed()
  const [tallies, json] = ['tallies', 'json'].map((kind) =>
    join(directory, `${name}-${time}-${seed}.${kind}`),
  )
  process.stderr.write(`\n== ${name}: ${run.file}, SEED=${seed}\n`)
  const succeeded = runTests(run, { SOAK: tallies ?? '', SEED: seed }, json ?? '')
  const counted = linesOf(tallies ?? '')
  const lines = counted.length > 0 ? counted : [testsOf(`${name}: ${run.file}`, json ?? '')]
  for (const line of lines) process.stdout.write(`${JSON.stringify({ ...line, seed: Number(seed) })}\n`)
  if (!succeeded) process.stderr.write(`FAILED ${name}: SEED=${seed} npm run soak -- ${name}\n`)
  return succeeded && lines.every(({ lost }) => lost === 0)
}

function isAsked(name: string): boolean {
  const words = process.argv.slice(2)
  return words.length === 0 || words.some((word) => name.includes(word))
}

const asked = Object.entries(SOAK_RUNS).filter(([name]) => isAsked(name))
const each = asked.flatMap(([name, runs]) => runs.map((run) => ({ name, run })))
const outcomes = each.flatMap(({ name, run }) =>
  Array.from({ length: run.times ?? 1 }, (_, time) => soak(name, run, time)),
)
rmSync(directory, { recursive: true })
if (outcomes.length === 0) process.stderr.write(`Choose from ${Object.keys(SOAK_RUNS).join(', ')}.\n`)
process.exitCode = outcomes.length > 0 && outcomes.every(Boolean) ? 0 : 1
