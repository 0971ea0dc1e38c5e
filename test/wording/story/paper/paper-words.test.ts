import { describe, expect, test } from 'vitest'
import { withValueAt } from '../../../../src/domain/paths.ts'
import { listInputs } from '../../../../src/domain/list-inputs.ts'
import { Calculation } from '../../../../src/engine/calculation.ts'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import { askedOfBoard } from '../../../../src/wording/story/paper/asked-of-board.ts'
import { assumptionGroups } from '../../../../src/wording/story/paper/assumption-groups.ts'
import { glossaryTerms } from '../../../../src/wording/story/paper/glossary-terms.ts'
import { methodText } from '../../../../src/wording/story/paper/method-text.ts'
import { paperFindings } from '../../../../src/wording/story/paper/paper-findings.ts'
import { shortened } from '../../../../src/wording/story/paper/shortened.ts'
import { exampleCase, exampleFiles } from '../../../examples/example-cases.ts'
import { simpleCase, type SimpleCase } from '../simple-case.ts'

const words = catalogue('nl')

describe('what is asked of the board', () => {
  test.each<[SimpleCase, RegExp]>([
    [
      { price: '100', forProvider: '100' },
      /^Stem in met de invoering van “Sensor” en stel hooguit €.1\.000 vooraf/,
    ],
    [{ forProvider: '100' }, /^Stem in met .* Er is vooraf geen geld voor nodig/],
    [{ price: '1000', forInsurer: '400' }, /^Start pas met .* als anderen samen €.10\.000 bijdragen/],
    [{ price: '1000' }, /^Besluit of de invoering van “Sensor” €.10\.000 waard is/],
    [{}, /^Wacht met een besluit/],
  ])('follows the numbers of %j', (options, asked) => {
    expect(askedOfBoard(words, Calculation.of(simpleCase(options)))).toMatch(asked)
  })

  test('counts technologies whose names would fill the page', () => {
    const long = withValueAt(
      exampleCase('verpleeghuis.json'),
      'technologies.bedsensoren.name',
      'B'.repeat(200),
    )
    expect(askedOfBoard(words, Calculation.of(long))).toContain('de invoering van 3 technologieën')
  })
})

describe.each(exampleFiles)('a paper about %s', (file) => {
  const c = exampleCase(file)
  const calculation = Calculation.of(c)

  test('has every number of the case among its assumptions, once', () => {
    const paths = assumptionGroups(words, c).flatMap(({ rows }) => rows.map(({ path }) => path))
    expect(paths).toEqual(listInputs(c).map(({ path }) => path))
  })

  test('gives value, range, grade and source of a number as they are', () => {
    const rows = assumptionGroups(words, c).flatMap((group) => group.rows)
    const ranged = listInputs(c).filter(({ input }) => input.low !== undefined)
    expect(rows.filter(({ range }) => range !== '')).toHaveLength(ranged.length)
    for (const { path, input } of listInputs(c))
      expect(rows.find((row) => row.path === path)).toMatchObject({
        source: input.source ?? '',
        grade: words.terms.grades[input.grade ?? 'estimate'],
      })
  })

  test('explains terms that it uses and no others', () => {
    const terms = glossaryTerms(calculation, false)
    expect(terms).toContain('netPresentValue')
    expect(terms).not.toContain('percentile')
    expect(terms.includes('pool')).toBe(c.pools.length > 0)
  })
})

describe('the findings', () => {
  test('begin with what cannot be read, by the name of its field', () => {
    const calculation = Calculation.of(simpleCase({ forProvider: '100' }))
    const [first] = paperFindings(words, calculation, [{ path: 'settings.discountRate', text: 'vier' }])
    expect(first?.text).toBe(
      'Bij “Rekenrente” staat “vier”. Dat is geen getal. Er is gerekend met de vorige waarde.',
    )
  })

  test('tell a rate that does not fit, a wrong pocket, and numbers without a range', () => {
    const c = withValueAt(
      simpleCase({ price: '1000', forInsurer: '400' }),
      'settings.discountRateIs',
      'nominal',
    )
    const titles = paperFindings(words, Calculation.of(c), []).map(({ title }) => title)
    expect(titles).toEqual([
      'De rekenrente past niet bij de prijzen',
      'Verkeerde portemonnee',
      'Geen bandbreedtes',
    ])
  })
})

describe('the method', () => {
  test('says what this case does', () => {
    const c = withValueAt(simpleCase(), 'settings.timing', 'mid')
    const text = methodText(words, withValueAt(c, 'settings.vatRecoverable.value', '0.4'))
      .map((part) => part.text)
      .join(' ')
    expect(text).toContain('halverwege dat jaar')
    expect(text).toContain('van de btw komt 40% terug')
  })
})

describe('a text that is cut', () => {
  test('stays as it is where it fits, and else ends between words in an ellipsis', () => {
    expect(shortened('een twee drie', 13)).toBe('een twee drie')
    expect(shortened('een twee drie vier', 14)).toBe('een twee…')
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})
