import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../export/csv/read-csv.ts'
import { example, examples, programOf, run, tsx } from './run-cli.ts'

const calculate = (...args: readonly string[]) => run('calculate', ...args)

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
    expect(ran.stderr).toContain('--format json|csv|portfolio')
  })

  it('says that a file does not exist, in the language that is asked for', () => {
    expect(calculate('/nowhere/case.json').stderr).toContain('bestaat niet')
    expect(calculate('/nowhere/case.json', '--language', 'en').stderr).toContain('does not exist')
  })

  it('gives the same results in other time zones', () => {
    const inZone = (TZ: string) =>
      execFileSync(tsx, [programOf('calculate'), example], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
    const amsterdam = inZone('Europe/Amsterdam')
    expect(inZone('Pacific/Auckland')).toBe(amsterdam)
    expect(inZone('America/St_Johns')).toBe(amsterdam)
  })

  it('prints a table with a row per case of a folder, bad files told, the same in any order of the disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'baatwijzer-'))
    mkdirSync(join(folder, 'b'))
    const text = readFileSync(example, 'utf8')
    writeFileSync(join(folder, 'c.json'), text.replace(/"name": "[^"]*"/, '"name": "=Plan; \\"x\\""'))
    writeFileSync(join(folder, 'b', 'a.baatwijzer.json'), text)
    writeFileSync(join(folder, 'a.json'), '{}')
    writeFileSync(join(folder, 'notes.txt'), 'no case')
    writeFileSync(join(folder, '.hidden.json'), '{}')
    const ran = calculate(folder, example, '--format', 'portfolio')
    expect(ran.status).toBe(1)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
    expect(ran.stderr).toContain(join(folder, 'a.json'))
    const [head = [], ...rows] = readCsv(ran.stdout)
    expect(rows.map((row) => row[1])).toEqual([
      join(folder, 'b', 'a.baatwijzer.json'),
      join(folder, 'c.json'),
      example,
    ])
    expect(rows[1]?.[0]).toBe('\'=Plan; "x"')
    const cell = (name: string) => rows[2]?.[head.indexOf(name)]
    expect(cell('Netto contante waarde Zorgaanbieder (€)')).toBe('202312,31')
    expect(cell('Netto contante waarde Samenleving (€)')).toBe('1446435,57')
    expect(cell('Eerste jaar')).toBe('2027')
    expect(rows.every((row) => row.length === head.length)).toBe(true)
  })

  it('says in words where a measure of a case does not exist', () => {
    const ran = calculate(join(examples, 'thuiszorg.json'), '--format', 'portfolio', '--language', 'en')
    const [head = [], row = []] = readCsv(ran.stdout)
    expect(row[head.indexOf('Payback (years)')]).toBe('not within the period')
    expect(row[head.indexOf('Part that rests on estimates')]).toBe('100%')
  })

  it('takes folders and files together as JSON as well', () => {
    const ran = calculate(examples, example)
    expect(ran.status).toBe(0)
    expect(JSON.parse(ran.stdout)).toHaveLength(4)
  })

  it('says that a folder has no cases', () => {
    const ran = calculate(mkdtempSync(join(tmpdir(), 'baatwijzer-')))
    expect(ran.status).toBe(1)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain('.json')
  })
})
