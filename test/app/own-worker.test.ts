// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

const started: (readonly [address: string, options?: WorkerOptions])[] = []
let made = 0

function FakeWorker(...given: readonly [string, WorkerOptions?]): void {
  started.push(given)
}

beforeEach(() => {
  started.length = 0
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
  URL.createObjectURL = () => `blob:null/${String((made += 1))}`
  return () => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  }
})

test('from a host a worker is a module with an address', async () => {
  const { ownWorker } = await import('../../src/app/own-worker.ts')
  ownWorker('/assets/import-B1a2c3d4.js')
  expect(started).toEqual([['/assets/import-B1a2c3d4.js', { type: 'module' }]])
})

test('in one file it is a program, which gets one address however often it starts', async () => {
  vi.stubEnv('MODE', 'single-file')
  const { ownWorker } = await import('../../src/app/own-worker.ts')
  ownWorker('run()')
  ownWorker('run()')
  ownWorker('other()')
  const addresses = started.map(([address]) => address)
  expect(addresses[0]).toMatch(/^blob:/)
  expect(addresses[1]).toBe(addresses[0])
  expect(addresses[2]).not.toBe(addresses[0])
  expect(started.map(([, options]) => options)).toEqual([undefined, undefined, undefined])
})

test('one file trusts no address but those of its own programs', async () => {
  vi.stubEnv('MODE', 'single-file')
  vi.stubEnv('DEV', false)
  const { trustedProgram, trustedScriptUrl } = await import('../../src/app/trusted-types.ts')
  const own = trustedProgram('run()')
  expect(trustedScriptUrl(own)).toBe(own)
  for (const other of ['blob:null/of-another', '/assets/x.js', 'data:text/javascript,alert(1)'])
    expect(() => trustedScriptUrl(other)).toThrow('Not a program of this page')
})
