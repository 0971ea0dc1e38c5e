import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openCase } from '../../../src/case-file/open-case.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { makeExport } from '../../../src/export/make-export.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import { canaryCase } from '../../browser/canary-case.ts'
import { readCsv } from './read-csv.ts'

const madeAt = '2026-11-30T12:00:00.000Z'

async function csvOf(businessCase: BusinessCase, language: 'nl' | 'en' = 'nl') {
  const bytes = await makeExport('csv', { businessCase, language, madeAt })
  return readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}

function opened(text: string | Uint8Array): BusinessCase {
  const outcome = openCase(text)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.case
}

const worked = opened(
  readFileSync(
    new URL('../../engine/worked-examples/provider-three-technologies.case.json', import.meta.url),
  ),
)

describe('a case as CSV', () => {
  test('holds the worked example to the cent, named as the app names it', async () => {
    const [head, ...rows] = await csvOf(worked)
    expect(head).toEqual(['Onderwerp', 'Post', 'Eenheid', 'Jaar', 'Waarde'])
    const value = (subject: string, item: string, year: string) =>
      rows.filter((row) => row[0] === subject && row[1] === item && row[3] === year).map((row) => row[4])
    expect(value('Zorgaanbieder', 'Netto contante waarde', '')).toEqual(['202312,31'])
    expect(value('Samenleving', 'Netto contante waarde', '')).toEqual(['1446435,57'])
    expect(value('Zorgaanbieder', 'Kasstroom', 'Start')).toEqual(['-217662'])
    expect(value('Zorgaanbieder', 'Kasstroom', '2027')).toEqual(['-184463,78'])
  })

  test.each(exampleFiles)(
    '%s: every row is whole, nearly every value a number, the cash of every year as the engine has it',
    async (file) => {
      const businessCase = exampleCase(file)
      const [, ...rows] = await csvOf(businessCase)
      expect(rows.length).toBeGreaterThan(200)
      expect(
        rows.filter((row) => row.length !== 5 || row[0] === '' || row[1] === '' || row[4] === ''),
      ).toEqual([])
      const numbers = rows.filter(([, , , , value = '']) => /^-?\d+(,\d+)?$/.test(value))
      expect(numbers.length).toBeGreaterThan(rows.length * 0.95)
      const unitsOf = new Map<string, Set<string>>()
      for (const [subject = '', item = '', unit = ''] of rows) {
        const key = `${subject}: ${item}`
        unitsOf.set(key, (unitsOf.get(key) ?? new Set()).add(unit))
      }
      expect([...unitsOf].filter(([, units]) => units.size > 1)).toEqual([])
      const c = Calculation.of(businessCase)
      const cash = c.series(c.view('provider')?.statement.cash ?? [])
      const told = rows.filter((row) => row[0] === 'Zorgaanbieder' && row[1] === 'Kasstroom')
      expect(told.map((row) => Number(row[4]?.replace(',', '.')))).toEqual(
        cash.map((amount) => Number(amount.toFixed(2))),
      )
    },
  )

  test('speaks English with the numbers of a Dutch spreadsheet', async () => {
    const rows = await csvOf(worked, 'en')
    expect(rows[0]).toEqual(['Subject', 'Item', 'Unit', 'Year', 'Value'])
    expect(rows).toContainEqual(['Care provider', 'Net present value', 'euros', '', '202312,31'])
  })

  test('keeps script and formulas in any text text', async () => {
    const { text } = canaryCase(new URL('../../case-file/released/version-3.json', import.meta.url))
    const wild = opened(
      text.replaceAll('javascript:window', '=cmd|window').replaceAll("';window", '@SUM(window'),
    )
    const rows = await csvOf(wild)
    const canaries = rows.filter((row) => row.some((cell) => cell.includes('canary=1')))
    expect(canaries.length).toBeGreaterThan(50)
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell) || /^-\D/.test(cell))).toEqual([])
    expect(
      rows.flat().filter((cell) => cell.startsWith("'=") || cell.startsWith("'@")).length,
    ).toBeGreaterThan(0)
  })
})
