import { expect, test } from 'vitest'
import { withoutMember } from '../../../../src/state/edits/list-edits.ts'
import { withNumber } from '../../../../src/state/edits/with-number.ts'
import { decimalText } from '../../../../src/quantity/decimal-text.ts'
import { loadCatalogue } from '../../../../src/wording/load-catalogue.ts'
import { agreedTable } from '../../../../src/wording/story/paper/agreed-table.ts'
import { roomChanges } from '../../../../src/wording/story/room/agreements.ts'
import { exampleCase } from '../../../examples/example-cases.ts'

const words = await loadCatalogue('nl')
const c = exampleCase('verpleeghuis.json')
const [technology] = c.technologies
const [asset] = technology!.assets
const price = `technologies.${technology!.id}.assets.${asset!.id}.price`

test('a changed number is told by its name, with what it was and what it became', () => {
  const after = withNumber(c, price, 'value', decimalText('123'))
  expect(roomChanges(words, c, after)).toEqual([
    {
      what: `${words.fields['asset.price'].label}, ${asset!.name}`,
      before: expect.stringMatching(/^€/) as string,
      after: expect.stringContaining('123') as string,
    },
  ])
})

test('nothing is told where no number changed: another note, a line that went', () => {
  expect(roomChanges(words, c, c)).toEqual([])
  expect(roomChanges(words, c, { ...c, name: 'Anders' })).toEqual([])
  const without = withoutMember(c, `technologies.${technology!.id}.assets`, asset!.id)
  expect(without).not.toBe(c)
  expect(roomChanges(words, c, without)).toEqual([])
})

test('the paper tells every agreement in its order, and nothing where there is none', () => {
  expect(agreedTable(words, { ...c, workshop: { ...c.workshop, log: [] } })).toBeNull()
  const log = [
    {
      id: 'a',
      date: '2026-11-30',
      what: 'Prijs, Sensor',
      before: '€ 385',
      after: '€ 400',
      who: 'Inkoop',
      said: '',
    },
    {
      id: 'b',
      date: '2026-12-01',
      what: '',
      before: '',
      after: '',
      who: 'Bestuur',
      said: 'Eerst één locatie.',
    },
  ]
  const table = agreedTable(words, { ...c, workshop: { ...c.workshop, log } })
  expect(table?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ['30-11-2026', 'Prijs, Sensor: € 385 → € 400', 'Inkoop', ''],
    ['01-12-2026', 'Afspraak', 'Bestuur', 'Eerst één locatie.'],
  ])
})
