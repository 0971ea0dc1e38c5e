import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { failureOf } from '../../src/storage/failure.ts'

const quota = new DOMException('no room', 'QuotaExceededError')

it.each([
  [quota, 'quota'],
  [new Dexie.AbortError('aborted', quota), 'quota'],
  [new Error('outer', { cause: quota }), 'quota'],
  [new Dexie.DatabaseClosedError('gone'), 'closed'],
  [new Dexie.AbortError('aborted'), 'unknown'],
  [new Error('x'), 'unknown'],
  ['x', 'unknown'],
])('%s is told as %s', (error, reason) => {
  expect(failureOf(error)).toMatchObject({ kind: 'failed', reason })
})

it('keeps the technical text, for a report of the problem', () => {
  const { detail } = failureOf(new Dexie.AbortError('aborted', quota))
  expect(detail).toContain('aborted')
  expect(detail).toContain('QuotaExceededError: no room')
})

it('ends also when an error wraps itself', () => {
  const error = new Error('round')
  error.cause = error
  expect(failureOf(error)).toMatchObject({ reason: 'unknown', detail: 'Error: round' })
})
