import { describe, expect, it } from 'vitest'
import { caseSearch } from '../../src/storage/case-search.ts'
import type { CaseSummary } from '../../src/storage/case-repository.ts'

function summary(id: string, name: string, organisation: string, ...tags: readonly string[]): CaseSummary {
  return { id, name, organisation, tags, revision: 1, savedAt: '', headline: {} }
}

const search = caseSearch([
  summary('1', 'Bedsensoren', 'Zorggroep Noord', 'nacht'),
  summary('2', 'Beeldzorg', 'Thuiszorg Zuid', 'cliënten'),
  summary('3', 'Slimme bril', 'Zorggroep Zuid'),
])

describe('searching cases', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['  ', ['1', '2', '3']],
    ['BED', ['1']],
    ['zuid', ['2', '3']],
    ['zuid bril', ['3']],
    ['  bril   zuid ', ['3']],
    ['nacht noord', ['1']],
    ['clienten', ['2']],
    ['Cliënten', ['2']],
    ['robot', []],
  ])('%j finds %j', (query, ids) => {
    expect(search(query).map(({ id }) => id)).toEqual(ids)
  })

  it('does not find across two texts', () => {
    expect(search('sensorenzorggroep')).toEqual([])
  })
})
