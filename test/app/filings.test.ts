import { beforeEach, expect, test } from 'vitest'
import { becomeFiling, filingOf, forgetFilings, hasUnfiled } from '../../src/app/filings.ts'

const FILED = { kind: 'filed', file: 'zuid.json', at: '2026-11-30T10:00:00Z' } as const

beforeEach(forgetFilings)

test('what only came in is not lost when the page goes', () => {
  expect(filingOf('a')).toEqual({ kind: 'opened' })
  expect(hasUnfiled()).toBe(false)
})

test('what was changed is, until that case is in a file', () => {
  becomeFiling('a', { kind: 'edited' })
  becomeFiling('b', { kind: 'edited' })
  becomeFiling('a', FILED)
  expect([filingOf('a'), hasUnfiled()]).toEqual([FILED, true])
  becomeFiling('b', FILED)
  expect(hasUnfiled()).toBe(false)
  becomeFiling('b', { kind: 'edited' })
  expect(hasUnfiled()).toBe(true)
})
