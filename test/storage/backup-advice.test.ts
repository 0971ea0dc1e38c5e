import { expect, test } from 'vitest'
import { backupAdvice } from '../../src/storage/backup-advice.ts'

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T12:00:00.000Z`

test.each([
  ['nothing is here', null, [], 0, false],
  ['a case of yesterday stands nowhere else', null, [{ savedAt: day(24), madeAt: day(24) }], 1, false],
  [
    'a case that is worked on every day stands nowhere else',
    null,
    [{ savedAt: day(25), madeAt: day(1) }],
    1,
    true,
  ],
  ['its age is not known, and its last change is old', null, [{ savedAt: day(2) }], 1, true],
  ['a back-up has it as it is', day(20), [{ savedAt: day(19), madeAt: day(1) }], 0, false],
  ['it was changed after a back-up of last week', day(20), [{ savedAt: day(21), madeAt: day(1) }], 1, false],
  [
    'it was changed after a back-up of three weeks ago',
    day(4),
    [{ savedAt: day(5), madeAt: day(1) }],
    1,
    true,
  ],
  ['it has a file of its own', null, [{ savedAt: day(5), madeAt: day(1), filedAt: day(5) }], 0, false],
  [
    'its own file is old, and the back-up older',
    day(2),
    [{ savedAt: day(24), madeAt: day(1), filedAt: day(6) }],
    1,
    true,
  ],
])('when %s', (_, backedUpAt, cases, unfiled, isDue) => {
  expect(backupAdvice(day(25), backedUpAt, cases)).toEqual({ unfiled, isDue })
})
