import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from '../export/csv/read-csv.ts'
import { example, examples, run } from './run-cli.ts'

const toCsv = (...args: readonly string[]) => run('export', ...args, '--to', 'csv')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baatwijzer-'))
})

describe('export', () => {
  it('writes one case to a file', () => {
    const out = join(folder, 'plan.csv')
    const ran = toCsv(example, '--out', out, '--language', 'en')
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, '', ''])
    expect(readCsv(readFileSync(out, 'utf8'))).toContainEqual([
      'Care provider',
      'Net present value',
      'euros',
      '',
      '202312,31',
    ])
  })

  it('writes several cases to a folder, which is made, under their own names', () => {
    const out = join(folder, 'new', 'exports')
    const ran = toCsv(examples, example, '--out', out)
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(readdirSync(out).sort()).toEqual([
      'gehandicaptenzorg.csv',
      'provider-three-technologies.case.csv',
      'thuiszorg.csv',
      'verpleeghuis.csv',
    ])
  })

  it('tells a bad file and a name that is taken, and writes the others', () => {
    const out = join(folder, 'out')
    const twin = join(folder, 'twin')
    mkdirSync(twin)
    copyFileSync(example, join(twin, 'Provider-three-technologies.case.json'))
    writeFileSync(join(folder, 'bad.json'), '{')
    const ran = toCsv(example, join(folder, 'bad.json'), twin, '--out', out)
    expect(ran.status).toBe(1)
    const lines = ran.stderr.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('bad.json')
    expect(lines[1]).toContain('een andere naam')
    expect(readdirSync(out)).toEqual(['provider-three-technologies.case.csv'])
  })

  it('never replaces what it read, whatever it is called', () => {
    const own = join(folder, 'plan.json')
    const link = join(folder, 'plan.csv')
    copyFileSync(example, own)
    linkSync(own, link)
    const before = readFileSync(own)
    for (const out of [own, link]) {
      const ran = toCsv(own, '--out', out)
      expect(ran.status).toBe(1)
      expect(ran.stderr).toContain('vervangen')
    }
    expect(readFileSync(own).equals(before)).toBe(true)
  })

  it.each<[string, readonly string[], string]>([
    ['an unknown format', ['--to', 'xml', '--out', 'x'], 'Naar “xml” kan niet'],
    ['no format', ['--out', 'x'], '--to'],
    ['no place', ['--to', 'csv'], 'Noem met --out'],
    ['an unknown option', ['--to', 'csv', '--out', 'x', '--colour'], 'Gebruik:'],
    ['no format, in English', ['--out', 'x', '--language', 'en'], 'Name with --to'],
  ])('says what is missing when given %s', (_name, args, said) => {
    const ran = run('export', example, ...args)
    expect([ran.status, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toContain(said)
    expect(ran.stderr).toMatch(/(Gebruik|Usage): npm run --silent export/)
    expect(existsSync('x')).toBe(false)
  })

  it('says that a place cannot be written', () => {
    const missing = join(folder, 'nowhere', 'plan.csv')
    const ran = toCsv(example, '--out', missing)
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain(`${missing} is niet te schrijven (ENOENT)`)
    const several = toCsv(example, examples, '--out', join(example, 'below'))
    expect(several.status).toBe(1)
    expect(several.stderr).toContain('geen map')
  })
})
