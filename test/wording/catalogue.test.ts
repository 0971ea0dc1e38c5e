import { describe, expect, test } from 'vitest'
import { MEANING_KEYS } from '../../src/engine/graph/meaning.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { LANGUAGES } from '../../src/wording/language.ts'

type Place = readonly [path: string, text: string]

/** Every text of a catalogue by its path; functions are called with words that show where they land. */
function texts(value: unknown, path: string): Place[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return texts(called(value as (...args: string[]) => unknown), `${path}()`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}.${key}`))
}

function called(write: (...args: string[]) => unknown): unknown {
  return write(...Array.from({ length: 8 }, (_, i) => `<${String(i)}>`))
}

/** Made of facts that are not words, or of functions that look their argument up. */
const NOT_WORDS = ['format', 'refusals', 'ui']

function wordsOf(language: 'nl' | 'en'): Place[] {
  const areas = Object.entries(catalogue(language)).filter(([area]) => !NOT_WORDS.includes(area))
  return areas.flatMap(([area, value]) => texts(value, area))
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsOf(language)

  test('are many', () => {
    expect(words.length).toBeGreaterThan(400)
  })

  test('are there, and do not shout', () => {
    const empty = words.filter(([, text]) => text.trim() === '')
    const wrong = words.filter(([, text]) => /!|\[object|NaN/.test(text))
    // A function that looks its argument up finds nothing for the words that it is called with here.
    const missing = words.filter(([path, text]) => !path.endsWith('()') && text.includes('undefined'))
    expect([empty, wrong, missing]).toEqual([[], [], []])
  })

  test('name and explain every formula in one or two sentences', () => {
    const { meanings } = catalogue(language)
    const poor = MEANING_KEYS.filter((key) => {
      const { title, sentence } = meanings[key]
      return (
        title.length < 3 || title.endsWith('.') || !/\.$/.test(sentence) || sentence.split('. ').length > 3
      )
    })
    expect(poor).toEqual([])
  })
})

test('both languages have the same texts, in other words', () => {
  const [dutch, english] = [wordsOf('nl'), wordsOf('en')]
  expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path))
  const sentences = dutch.filter(([, text]) => text.length > 25)
  const same = sentences.filter(([path, text]) =>
    english.some(([other, own]) => other === path && own === text),
  )
  expect(same).toEqual([])
})

test('meanings have titles that differ, so that a formula can be read', () => {
  const { meanings } = catalogue('nl')
  const titles = MEANING_KEYS.map((key) => meanings[key].title)
  const twice = titles.filter((title, i) => titles.indexOf(title) !== i)
  expect(twice).toEqual([])
})

test('a catalogue is the same object each time, so that nothing is drawn anew for it', () => {
  expect(catalogue('nl')).toBe(catalogue('nl'))
})
