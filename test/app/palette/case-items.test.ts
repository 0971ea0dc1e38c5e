import { expect, test } from 'vitest'
import { caseItems, type CaseActs } from '../../../src/app/palette/case-items.ts'
import { itemSearch } from '../../../src/app/palette/item-search.ts'
import { listInputs } from '../../../src/domain/list-inputs.ts'
import { LANGUAGES } from '../../../src/wording/language.ts'
import { loadCatalogue } from '../../../src/wording/load-catalogue.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'

const done: string[] = []
const note = (what: string) => (with_: string) => void done.push(`${what} ${with_}`)
const acts: CaseActs = {
  toStep: note('step'),
  toView: note('view'),
  toField: note('field'),
  undo: () => void done.push('undo'),
  redo: () => void done.push('redo'),
  save: () => void done.push('save'),
  exportAs: note('export'),
  showShortcuts: () => void done.push('shortcuts'),
  showHelp: () => void done.push('help'),
}

test.each(LANGUAGES)(
  'in %s every number of a case is found by its name and leads to its field',
  async (language) => {
    const words = await loadCatalogue(language)
    for (const c of exampleFiles.map(exampleCase)) {
      const items = caseItems(words, c, acts)
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      const search = itemSearch(items)
      for (const { path } of listInputs(c)) {
        const item = items.find(({ key }) => key === path)!
        expect(search(`${item.label} ${item.where}`), path).toContain(item)
        done.length = 0
        item.run()
        expect(done).toEqual([path.startsWith('uncertainty.') ? 'view uncertainty' : `field ${path}`])
      }
    }
  },
)

test('what has the same name is told apart by all that it belongs to', async () => {
  const words = await loadCatalogue('nl')
  const items = caseItems(words, exampleCase('verpleeghuis.json'), acts)
  const of = (start: string) => items.filter(({ key }) => key.startsWith(start)).map(({ where }) => where)
  const eligible = of('technologies.bedsensoren.groups.')
  expect(eligible.length).toBeGreaterThan(1)
  expect(new Set(eligible).size).toBe(eligible.length)
  expect(eligible.every((where) => where.startsWith('Bedsensoren › '))).toBe(true)
  const search = itemSearch(items)
  const lines = search('bedsensoren minuten').map(({ where }) => where)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.every((where) => where.startsWith('Bedsensoren › '))).toBe(true)
})
