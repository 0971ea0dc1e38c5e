// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  localStorage.clear()
  return () => vi.unstubAllEnvs()
})

async function fresh() {
  vi.resetModules()
  const [{ keepFromNowOn, unkept }, { storeName }] = await Promise.all([
    import('../../src/app/unkept.ts'),
    import('../../src/app/remembered.ts'),
  ])
  return { keepFromNowOn, unkept, storeName }
}

test('the app on a host keeps what is made', async () => {
  const { unkept, storeName } = await fresh()
  expect([unkept(), storeName]).toEqual([undefined, 'baatwijzer'])
})

test('one file keeps nothing until that is chosen, and then under a name of its own place', async () => {
  vi.stubEnv('MODE', 'single-file')
  const { unkept, keepFromNowOn } = await fresh()
  expect(unkept()).toBe('file-only')
  keepFromNowOn()
  const { storeName, ...again } = await fresh()
  expect(again.unkept()).toBe(undefined)
  expect(storeName).toBe(`baatwijzer (${location.href})`)
  expect(Object.keys(localStorage)).toEqual([`${storeName}-keeps`])
})

test('a browser that refuses to remember is one that keeps nothing', async () => {
  vi.stubEnv('MODE', 'single-file')
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const { unkept, keepFromNowOn } = await fresh()
  keepFromNowOn()
  expect(unkept()).toBe('file-only')
})
