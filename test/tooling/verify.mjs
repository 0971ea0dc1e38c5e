// Runs the named checks one after another, all of them even when one fails, and closes with
// 'N passed, N failed': every test that ran, and every check that is not made of tests, counts as one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

const everything = !process.argv.includes('--quick')
const root = resolve(import.meta.dirname, '../..')
const results = mkdtempSync(join(tmpdir(), 'baatwijzer-verify-'))

const quick = [
  'check:types',
  'check:lint',
  'check:format',
  'check:architecture',
  'check:dead-code',
  'test:unit',
]
const full = [...quick, 'test:office', 'build', 'test:browser']

const madeOfTests = new Set(['check:architecture', 'test:unit', 'test:office', 'test:browser'])

/** Tells vite.config.ts which tests to leave out. */
const env = { ...process.env, ...(everything ? {} : { QUICK: 'yes' }) }

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
  const shell = process.platform === 'win32'
  return spawnSync(command, parameters, { cwd: root, env, shell, stdio: ['ignore', 1, 2] }).status === 0
}

/**
 * What failed, as the report of Vitest tells it: tests, and files that could not be loaded.
 *
 * @param {{ testResults: { message: string, name: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} report
 */
function failures({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${relative(root, name)}\n${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => `${relative(root, name)}: ${test.fullName}\n${test.failureMessages.join('\n')}`),
  ])
}

/** @param {string} file */
function counted(file) {
  try {
    const told = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: Number(told.numPassedTests),
      failed: Number(told.numFailedTests),
      reasons: failures(told),
    }
  } catch {
    return { passed: 0, failed: 0, reasons: [] }
  }
}

/** @param {string} script */
function runTests(script) {
  const file = join(results, `${script.replace(':', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const succeeded = run('npm', ['run', '--silent', script, '--', ...reporters])
  const { passed, failed, reasons } = counted(file)
  // A file that cannot be loaded, or an error outside any test, fails the run without a failed test.
  const broken = !succeeded || passed === 0
  return { passed, failed: broken ? Math.max(failed, 1) : failed, reasons }
}

/** @param {string} script */
function runCheck(script) {
  const succeeded = run('npm', ['run', '--silent', script])
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, reasons: [] }
}

/** @param {string} script */
function timed(script) {
  process.stdout.write(`\n== ${script}\n`)
  const start = Date.now()
  const outcome = madeOfTests.has(script) ? runTests(script) : runCheck(script)
  return { script, ...outcome, seconds: Math.round((Date.now() - start) / 1000) }
}

/** @param {ReturnType<typeof timed>[]} outcomes */
function report(outcomes) {
  process.stdout.write('\n')
  // Once more at the end: by then, the words of a test that failed have long gone by.
  for (const { script, reasons } of outcomes)
    for (const reason of reasons) process.stdout.write(`FAILED ${script}: ${reason.slice(0, 1500)}\n\n`)
  for (const { script, passed, failed, seconds } of outcomes) {
    process.stdout.write(
      `${failed > 0 ? 'FAILED' : 'ok    '} ${script}: ${passed}/${passed + failed}, ${seconds} s\n`,
    )
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}

const setUp = [join('test', 'tooling', 'set-up.mjs'), ...(everything ? ['--browser', '--office'] : [])]
if (run(process.execPath, setUp)) report((everything ? full : quick).map(timed))
else report([{ script: 'set-up', passed: 0, failed: 1, reasons: [], seconds: 0 }])
rmSync(results, { recursive: true })
