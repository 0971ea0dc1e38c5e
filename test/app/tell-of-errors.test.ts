// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { tellOfErrors } from '../../src/app/tell-of-errors.ts'

const tell = vi.fn()

beforeEach(() => {
  tell.mockClear()
  return tellOfErrors(window, tell)
})

function escape(error: unknown): void {
  window.dispatchEvent(new ErrorEvent('error', { error }))
}

function reject(reason: unknown): void {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
}

function errorFrom(address: string, name = 'Error'): Error {
  return Object.assign(new Error('broken'), { name, stack: `Error: broken\n at f (${address}:1:2)` })
}

const ours = `${location.origin}/assets/index.js`

test('an error that nothing caught is told, once', () => {
  escape(errorFrom(ours))
  reject(errorFrom(ours))
  escape(errorFrom(ours))
  expect(tell).toHaveBeenCalledTimes(1)
})

test('so is a promise that nothing waits for, and a part that does not load', () => {
  reject(new TypeError(`Failed to fetch dynamically imported module: ${ours}`))
  expect(tell).toHaveBeenCalledTimes(1)
})

test.each([
  ['of an extension of the browser', errorFrom('chrome-extension://abc/content.js')],
  ['that was called off', errorFrom(ours, 'AbortError')],
  ['that is none: a note of the browser', undefined],
])('an error %s is not told', (_, error) => {
  escape(error)
  reject(error)
  expect(tell).not.toHaveBeenCalled()
})

test('in a page from disk, which may have no origin, what comes from disk is ours', () => {
  const location = { origin: 'null', protocol: 'file:' }
  const page = Object.assign(new EventTarget(), { location }) as unknown as Window
  const stop = tellOfErrors(page, tell)
  page.dispatchEvent(new ErrorEvent('error', { error: errorFrom('chrome-extension://abc/content.js') }))
  expect(tell).not.toHaveBeenCalled()
  page.dispatchEvent(new ErrorEvent('error', { error: errorFrom('file:///stick/baatwijzer.html') }))
  expect(tell).toHaveBeenCalledTimes(1)
  stop()
})
