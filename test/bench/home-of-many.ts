import type { Page } from 'playwright-core'
import { writeCase } from '../../src/case-file/write-case.ts'
import { launch } from '../browser/chromium.ts'
import { serveApp } from '../browser/served-app.ts'
import { freshBuild } from './fresh-build.ts'
import type { Goal } from './goal.ts'
import { median } from './interleaved.ts'
import { referenceCase } from './reference-case.ts'
import { FRAME, watchPaints } from './watch-paints.ts'

const CASES = 5000
const ROUNDS = 5
/** Each letter leaves fewer cases, or brings them back. */
const TYPED = 'locatie 1234'
const TYPINGS = 8
/** Between two letters, as someone who types fast. */
const PAUSE = 80

/** S6: the home screen with many large cases on the device. */
export async function homeOfMany(): Promise<readonly Goal[]> {
  const [app, browser] = [await serveApp(freshBuild()), await launch()]
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, locale: 'nl-NL' })
    await page.goto(app.origin)
    // Listed is what shows that the database is there.
    await page.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
    await page.evaluate(fill, { count: CASES, text: writeCase(referenceCase()) })
    const reads: { readonly list: number; readonly whole: number }[] = []
    for (let round = 0; round < ROUNDS; round++) reads.push(await page.evaluate(read))
    const opened = await millisecondsToList(page)
    return [listGoal(reads, opened), typingGoal(await typed(page))]
  } finally {
    await Promise.all([browser.close(), app.close()])
  }
}

function listGoal(reads: readonly { list: number; whole: number }[], opened: number): Goal {
  return {
    name: `S6 list of ${CASES} cases`,
    value: median(reads.map(({ list, whole }) => list / whole)),
    unit: 'x reading the whole cases',
    goal: 1 / 20,
    details: {
      rounds: ROUNDS,
      listMilliseconds: median(reads.map(({ list }) => list)),
      wholeMilliseconds: median(reads.map(({ whole }) => whole)),
      homeMilliseconds: opened,
    },
  }
}

function typingGoal(latencies: readonly number[]): Goal {
  const sorted = latencies.toSorted((a, b) => a - b)
  return {
    name: `S6 letters in the search of ${CASES} cases painted later than two frames`,
    value: sorted.filter((latency) => latency > 2 * FRAME).length / sorted.length,
    unit: 'share',
    goal: 0.05,
    details: {
      letters: sorted.length,
      medianMilliseconds: median(sorted),
      p95Milliseconds: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    },
  }
}

/** From a fresh load to the list of the first cases. */
async function millisecondsToList(page: Page): Promise<number> {
  await page.reload()
  await page.locator('tbody tr').nth(99).waitFor()
  return page.evaluate(() => performance.now())
}

async function typed(page: Page): Promise<readonly number[]> {
  const search = page.locator('input[type=search]')
  await search.fill('')
  // The app keeps its files for offline use meanwhile; that is no part of typing.
  await page.waitForTimeout(5000)
  await search.focus()
  const latencies: number[] = []
  for (let time = 0; time < TYPINGS; time++) {
    const latenciesOf = await watchPaints(page, 'section:has(input[type=search])')
    for (const letter of TYPED) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      await page.waitForTimeout(PAUSE)
    }
    latencies.push(...(await latenciesOf()))
    await search.fill('')
    await page.waitForTimeout(PAUSE)
  }
  return latencies
}

/** In the page: puts cases in the database of the app, as if they had been made there. */
async function fill({ count, text }: { readonly count: number; readonly text: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('baatwijzer')
    request.onsuccess = () => opened(request.result)
    request.onerror = () => failed(new Error('The database cannot be opened'))
  })
  for (let first = 0; first < count; first += 250) {
    const transaction = database.transaction(['cases', 'metadata'], 'readwrite')
    for (let n = first; n < Math.min(count, first + 250); n++) {
      const [id, name, savedAt] = [
        `many-${n}`,
        `Locatie ${n}: bedsensoren en zorgdomotica`,
        new Date(n * 6e4).toISOString(),
      ]
      transaction.objectStore('cases').put({ id, text, revision: 1, savedAt, session: 'bench', sequence: 1 })
      transaction.objectStore('metadata').put({
        ...{ id, name, savedAt, revision: 1, organisation: `Stichting ${n % 97}`, tags: ['bench'] },
        headline: { netPresentValue: String(n * 1000 - 2_000_000), payback: '3.25' },
      })
    }
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done()
      transaction.onabort = () => failed(new Error('The cases do not fit'))
    })
  }
  database.close()
}

/** In the page: milliseconds to read what the list is made of, and to read the cases themselves, in portions that fit. */
async function read(): Promise<{ readonly list: number; readonly whole: number }> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('baatwijzer')
    request.onsuccess = () => opened(request.result)
    request.onerror = () => failed(new Error('The database cannot be opened'))
  })
  const times: number[] = []
  for (const name of ['metadata', 'cases']) {
    const since = performance.now()
    let after: IDBValidKey = ''
    for (let isMore = true; isMore;) {
      const rows = await new Promise<{ readonly id: string; readonly text?: string }[]>((found, failed) => {
        const range = IDBKeyRange.lowerBound(after, true)
        const request = database
          .transaction(name)
          .objectStore(name)
          .getAll(range, name === 'cases' ? 250 : 100_000)
        request.onsuccess = () => found(request.result as { id: string }[])
        request.onerror = () => failed(new Error('The rows cannot be read'))
      })
      for (const { text } of rows) if (text !== undefined) JSON.parse(text)
      isMore = rows.length > 0
      after = rows.at(-1)?.id ?? after
    }
    times.push(performance.now() - since)
  }
  database.close()
  return { list: times[0] ?? 0, whole: times[1] ?? 0 }
}
