import { describe, expect, test } from 'vitest'
import { MEANING_KEYS } from '../../../src/engine/graph/meaning.ts'
import { methodFormulas } from '../../../src/engine/method/method-formulas.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import {
  countEntries,
  FORMULA_ID,
  HELP_PARTS,
  type HelpEntry,
  helpMatching,
  type HelpPart,
  helpParts,
  idOfFormula,
  idOfTerm,
} from '../../../src/wording/help/help-parts.ts'
import { HELP_TERMS } from '../../../src/wording/help/help-terms.ts'
import { loadHelp } from '../../../src/wording/help/load-help.ts'
import { methodTerm } from '../../../src/wording/help/method-term.ts'
import { TERMS_OF } from '../../../src/wording/help/terms-of-place.ts'
import { LANGUAGES } from '../../../src/wording/language.ts'

const formulas = methodFormulas()

function entriesOf(parts: readonly HelpPart[]): readonly HelpEntry[] {
  return parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
}

describe.each(LANGUAGES)('the help in %s', (language) => {
  const words = catalogue(language)
  const parts = async () => helpParts(words, await loadHelp(language), formulas)

  test('has every term and every formula, each under an address of its own', async () => {
    const entries = entriesOf(await parts())
    const ids = [...entries.map(({ id }) => id), ...HELP_PARTS]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(MEANING_KEYS.map(idOfFormula)))
    expect(ids).toEqual(expect.arrayContaining(Object.values(HELP_TERMS).flat().map(idOfTerm)))
  })

  test('is written in sentences, under titles that are none', async () => {
    const poor = entriesOf(await parts()).filter(
      ({ title, text }) =>
        title.length < 3 || title.endsWith('.') || !/[.?]$/.test(text) || /!|undefined/.test(text),
    )
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  test('names every term of a formula, and one that has a formula itself has its own entry', async () => {
    const help = await loadHelp(language)
    const entries = entriesOf(await parts())
    for (const { of, formula } of formulas.values()) {
      const visit = (each: typeof formula): void => {
        if (each.kind === 'operation') {
          each.args.forEach(visit)
          return
        }
        expect(methodTerm(words, help, each.term, of)).toMatch(/\S/)
        const { meaning } = each.term
        if (meaning !== null) expect(entries.map(({ id }) => id)).toContain(idOfFormula(meaning.key))
      }
      visit(formula)
    }
  })

  test('is found by any word of it, without accents or capitals, and by all words together', async () => {
    const all = await parts()
    for (const { title } of entriesOf(all)) {
      const found = entriesOf(
        helpMatching(
          all,
          title
            .toUpperCase()
            .normalize('NFD')
            .replace(/\p{Mn}/gu, ''),
        ),
      )
      expect(found.map((each) => each.title)).toContain(title)
    }
    expect(helpMatching(all, '  ')).toEqual(all)
    expect(countEntries(helpMatching(all, 'qqqq'))).toBe(0)
    const both = entriesOf(helpMatching(all, 'nic nhc'))
    expect(both.every(({ title, text }) => /nic/i.test(title + text) && /nhc/i.test(title + text))).toBe(true)
  })
})

test('the formulas come with the page and are waited for', async () => {
  const none = helpParts(catalogue('nl'), await loadHelp('nl'), new Map())
  const withAll = helpParts(catalogue('nl'), await loadHelp('nl'), formulas)
  expect(entriesOf(none).every(({ formula }) => formula === null)).toBe(true)
  const shown = entriesOf(withAll).filter(({ formula }) => formula !== null)
  expect(shown.length).toBeGreaterThan(90)
  expect(shown.every(({ id }) => id.startsWith(FORMULA_ID))).toBe(true)
})

test('a page explains terms that the help has, each once', () => {
  const known: readonly string[] = Object.values(HELP_TERMS).flat()
  expect(new Set(known).size).toBe(known.length)
  for (const terms of Object.values(TERMS_OF)) {
    expect(known).toEqual(expect.arrayContaining([...terms]))
    expect(new Set(terms).size).toBe(terms.length)
  }
})
