import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/.bin/tsx')
const folder = join(root, 'test/engine/worked-examples')
const example = join(folder, 'provider-three-technologies.case.json')

function calculate(...args: readonly string[]) {
  return spawnSync(tsx, [join(root, 'src/cli/calculate.ts'), ...args], { encoding: 'utf8', maxBuffer: 1e8 })
}

interface Printed {
  readonly file: string
  readonly views: readonly {
    readonly stakeholder: string
    readonly scope: string
    readonly technology: string | null
    readonly statement: { readonly cashFlow: readonly string[] }
    readonly indicators: { readonly netPresentValue: string }
  }[]
}

describe('calculate', () => {
  it('prints every view of a case as JSON, with the worked example to the cent', () => {
    const ran = calculate(example)
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    const [printed] = JSON.parse(ran.stdout) as readonly Printed[]
    const view = (stakeholder: string, scope = 'case') =>
      printed?.views.find((v) => v.stakeholder === stakeholder && v.scope === scope)
    expect(Number(view('provider')?.indicators.netPresentValue)).toBeCloseTo(202312.310726, 6)
    expect(Number(view('society')?.indicators.netPresentValue)).toBeCloseTo(1446435.572207, 6)
    expect(Number(view('provider')?.statement.cashFlow[1])).toBeCloseTo(-184463.78, 6)
    const technologies = printed?.views.filter((v) => v.scope === 'technology').map((v) => v.technology)
    expect(new Set(technologies)).toEqual(new Set(['dispenser', 'bedsensor', 'airbag']))
    expect(ran.stdout).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/)
  })

  it('prints the same numbers as CSV with decimal commas', () => {
    const ran = calculate(example, '--format', 'csv')
    expect(ran.status).toBe(0)
    expect(ran.stdout).toMatch(/;views\.provider\.indicators\.netPresentValue;;202312,310726/)
    expect(ran.stdout).toMatch(/;views\.provider\.statement\.cashFlow;2027;-184463,78\r\n/)
    expect(ran.stdout).toMatch(/;views\.provider\.statement\.cashFlow;start;-217662\r\n/)
  })

  it('says in one line what is wrong with a bad file, and still prints the good ones', () => {
    const bad = join(mkdtempSync(join(tmpdir(), 'baatwijzer-')), 'bad.json')
    writeFileSync(bad, readFileSync(example, 'utf8').replace('"horizon"', '"horizn"'))
    const ran = calculate(bad, example)
    expect(ran.status).toBe(1)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
    expect(ran.stderr).toContain('bad.json')
    expect(ran.stderr).toContain('horizn')
    expect(JSON.parse(ran.stdout)).toHaveLength(1)
  })

  it.each([
    ['no file', []],
    ['an unknown option', ['--colour', example]],
    ['an unknown format', ['--format', 'xml', example]],
  ])('says how it is used when given %s', (_name, args) => {
    const ran = calculate(...args)
    expect(ran.status).toBe(1)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain('--format json|csv')
  })

  it('says that a file does not exist, in the language that is asked for', () => {
    expect(calculate('/nowhere/case.json').stderr).toContain('bestaat niet')
    expect(calculate('/nowhere/case.json', '--language', 'en').stderr).toContain('does not exist')
  })

  it('gives the same results in other time zones', () => {
    const inZone = (TZ: string) =>
      execFileSync(tsx, [join(root, 'src/cli/calculate.ts'), example], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
    const amsterdam = inZone('Europe/Amsterdam')
    expect(inZone('Pacific/Auckland')).toBe(amsterdam)
    expect(inZone('America/St_Johns')).toBe(amsterdam)
  })
})
