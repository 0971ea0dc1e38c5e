import { describe, expect, it } from 'vitest'
import { runInChunks, type Runner } from '../../../src/app/analysis/run-in-chunks.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

function following() {
  const stop = new AbortController()
  const shares: number[] = []
  return { stop, shares, follow: { signal: stop.signal, onProgress: (share: number) => shares.push(share) } }
}

describe('work in chunks', () => {
  it.each([1, 2, 3])('gives the same in the same order with %i runners', async (count) => {
    const slowFirst: Runner<number, number> = async (chunk) => {
      await new Promise((done) => setTimeout(done, chunk === 0 ? 5 : 0))
      return chunk * 10
    }
    const { follow } = following()
    const outcomes = await runInChunks(upTo(5), Array<typeof slowFirst>(count).fill(slowFirst), follow)
    expect(outcomes).toEqual([0, 10, 20, 30, 40])
  })

  it('does each chunk once', async () => {
    const done: number[] = []
    const run: Runner<number, void> = (chunk) => {
      done.push(chunk)
      return Promise.resolve()
    }
    await runInChunks(upTo(6), [run, run, run], following().follow)
    expect(done.sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('tells its progress up to the whole', async () => {
    const { follow, shares } = following()
    await runInChunks(upTo(4), [(chunk) => Promise.resolve(chunk)], follow)
    expect(shares).toEqual([0.25, 0.5, 0.75, 1])
  })

  it('stops when it is aborted, without starting what is left', async () => {
    const { follow, stop } = following()
    const started: number[] = []
    const run: Runner<number, number> = (chunk) => {
      started.push(chunk)
      if (chunk === 1) stop.abort()
      return Promise.resolve(chunk)
    }
    await expect(runInChunks(upTo(10), [run], follow)).rejects.toMatchObject({ name: 'AbortError' })
    expect(started).toEqual([0, 1])
  })

  it('fails with the failure of any runner, and starts nothing after it', async () => {
    const started: number[] = []
    const run: Runner<number, number> = (chunk) => {
      started.push(chunk)
      return chunk === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(chunk)
    }
    await expect(runInChunks(upTo(100), [run], following().follow)).rejects.toThrow('broken')
    expect(started).toEqual([0, 1, 2])
  })
})
