import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What the command line says of an example, or of a file. */
export function calculated(example: string, ...options: readonly string[]): unknown {
  const file = example.includes('/') ? example : join(root, 'public/examples', `${example}.json`)
  const out = execFileSync('npm', ['run', '--silent', 'calculate', '--', file, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [first] = JSON.parse(out) as readonly unknown[]
  if (first === undefined) throw new Error('Nothing was printed')
  return first
}

/** `€ −1.234,56` from `-1234.5600...`, rounded half away from zero as every shown amount is; with plain spaces. */
export function inEuro(text: string, places = 0): string {
  const whole = Math.round(Math.abs(Number(text)) * 10 ** places) * Math.sign(Number(text))
  return new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
    .format(whole / 10 ** places + 0)
    .replaceAll('\u00a0', ' ')
    .replace('-', '\u2212')
}

/** `-1.235` from `-1234.5600...`, as a whole amount is shown. */
export function inWholeEuro(text: string): string {
  const amount = Number(text)
  const whole = Math.round(Math.abs(amount)) * Math.sign(amount)
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }).format(whole + 0)
}

/** Whether a whole amount in a table is that of an exact number: rounded up or down, so that the table adds up. */
export function isRoundingOf(shown: string | undefined, exact: string | number | undefined): boolean {
  const whole = Number((shown ?? '').replaceAll('.', '').replace('\u2212', '-'))
  return Math.abs(whole - Number(exact)) < 1
}
