// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { exportCase } from '../../../src/app/export/export-case.ts'
import { inWorker } from '../../../src/app/in-worker.ts'
import { notices } from '../../../src/app/notices.tsx'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { exampleCase } from '../../examples/example-cases.ts'

vi.mock('../../../src/app/in-worker.ts', () => ({ inWorker: vi.fn() }))

const worker = vi.mocked(inWorker)
const words = catalogue('nl')
const businessCase = exampleCase('thuiszorg.json')
const offered: { name: string; content: Blob | undefined }[] = []

beforeEach(() => {
  offered.length = 0
  worker.mockReset()
  notices.setState([], true)
  let content: Blob | undefined
  URL.createObjectURL = (blob: Blob) => {
    content = blob
    return 'blob:test'
  }
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    offered.push({ name: this.download, content })
  }
  return () => vi.useRealTimers()
})

const told = () => notices.getState().map(({ text, tone }) => [text, tone])

test('offers what the worker made, named for the case and the day', async () => {
  worker.mockResolvedValue(new Uint8Array([1, 2, 3]))
  await exportCase('csv', businessCase, words)
  expect(offered[0]?.name).toMatch(/^voorbeeld-thuiszorg-[a-z0-9-]+-\d{4}-\d\d-\d\d\.csv$/)
  expect(offered[0]?.content).toMatchObject({ size: 3, type: 'text/csv;charset=utf-8' })
  expect(told()).toEqual([[`${offered[0]?.name ?? ''} is gemaakt.`, undefined]])
})

test('makes the file on the page where workers are forbidden', async () => {
  worker.mockResolvedValue('no-worker')
  await exportCase('csv', businessCase, words)
  expect(offered[0]?.content?.size).toBeGreaterThan(10_000)
})

test('says what to do where it failed, and offers nothing', async () => {
  worker.mockResolvedValue('broken')
  await exportCase('csv', businessCase, words)
  expect(offered).toEqual([])
  expect(told()).toEqual([[words.exports.failed('CSV'), 'negative']])
})

test('tells what is going on once it lasts, and can be called off', async () => {
  vi.useFakeTimers()
  worker.mockImplementation(
    (_url, _task, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve('called-off'))),
  )
  const done = exportCase('csv', businessCase, words)
  expect(told()).toEqual([])
  await vi.advanceTimersByTimeAsync(350)
  expect(told()).toEqual([[words.exports.making('CSV'), undefined]])
  notices.getState()[0]?.cancel?.()
  await done
  expect(offered).toEqual([])
  expect(told()).toEqual([[words.exports.calledOff, undefined]])
})
