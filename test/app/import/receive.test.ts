import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { receive } from '../../../src/app/import/receive.ts'
import { type Answer, receiveInWorker } from '../../../src/app/import/receive-in-worker.ts'
import { notices } from '../../../src/app/notices.tsx'
import { refusedWhole } from '../../../src/case-file/refused-whole.ts'

vi.mock('../../../src/app/import/receive-in-worker.ts', () => ({ receiveInWorker: vi.fn() }))

const worker = vi.mocked(receiveInWorker)
const example = new Blob([readFileSync('public/examples/thuiszorg.json')])

beforeEach(() => {
  worker.mockReset()
})

afterEach(() => {
  vi.useRealTimers()
})

test('a file far too large is not read, and nothing is started for it', async () => {
  const large = new Blob(['x'.repeat(5_000_001)])
  const read = vi.spyOn(large, 'arrayBuffer')
  expect(await receive(large, 'Bezig')).toMatchObject({
    ok: false,
    refusals: [{ code: 'too-large', bytes: 5_000_001, limit: 5_000_000 }],
  })
  expect(read).not.toHaveBeenCalled()
  expect(worker).not.toHaveBeenCalled()
})

test('a file that the browser does not give is a refusal', async () => {
  const gone = new Blob(['{}'])
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'))
  expect(await receive(gone, 'Bezig')).toMatchObject({ ok: false, refusals: [{ code: 'unreadable' }] })
})

test('where no worker can be started the same is done on the page', async () => {
  worker.mockResolvedValue('no-worker')
  expect(await receive(example, 'Bezig')).toMatchObject({
    ok: true,
    case: { name: expect.stringContaining('thuiszorg') as string },
    headline: { netPresentValue: expect.stringMatching(/^-?\d+\.\d\d$/) as string },
  })
  expect(await receive({ link: 'x' }, 'Bezig')).toMatchObject({
    ok: false,
    refusals: [{ code: 'broken-link' }],
  })
})

test('what the worker answers is the answer', async () => {
  const answer = refusedWhole({ code: 'took-too-long', seconds: 5 })
  worker.mockResolvedValue(answer)
  expect(await receive(example, 'Bezig')).toBe(answer)
})

test('it says that it is busy once it lasts, and can be called off', async () => {
  vi.useFakeTimers()
  worker.mockImplementation(
    (_, calledOff) =>
      new Promise<Answer>((resolve) => {
        calledOff.addEventListener('abort', () => resolve('called-off'))
      }),
  )
  const received = receive({ link: 'x' }, 'Bezig met openen')
  await vi.advanceTimersByTimeAsync(299)
  expect(notices.getState()).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(notices.getState()).toMatchObject([{ text: 'Bezig met openen' }])
  notices.getState()[0]?.cancel?.()
  expect(await received).toBeNull()
  expect(notices.getState()).toEqual([])
})
