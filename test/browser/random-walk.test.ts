import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { Dice } from '../tooling/dice.ts'
import { SEED } from '../tooling/seed.ts'
import { patience, sized } from '../tooling/size.ts'
import { tally, tell } from '../tooling/tally.ts'
import { openApp } from './app-page.ts'
import { savedFile } from './editor-page.ts'
import { test } from './harness.ts'
import { complaintsOf } from './walk/complaints.ts'
import { memoryOf, type Memory } from './walk/memory.ts'
import { Monkey } from './walk/monkey.ts'

/** After so many actions the case must be what it was, also for who comes fresh to it. */
const ACTIONS = sized(100, 500)
/** Together two hours of five actions a second. */
const RELOADS = sized(1, 24)
const WARM_UP = sized(1, 8)
const LONG_LIFE = sized(1, 40)
const EXAMPLES = ['Verpleeghuis', 'Thuiszorg', 'Gehandicaptenzorg']
const GROWTH = 0.1

async function textOfCase(page: Page): Promise<string> {
  return readFile(await savedFile(page), 'utf8')
}

/** Where the file is not what is kept; a file must always be readable. */
async function lostBetween(before: string, after: string): Promise<readonly string[]> {
  const opened = openCase(before)
  expect(opened.ok ? [] : opened.refusals).toEqual([])
  return Promise.resolve(before === after ? [] : [differenceOf(before, after)])
}

/** From the first line that is not the same: a whole case would hide it. */
function differenceOf(before: string, after: string): string {
  const [kept, found] = [before.split('\n'), after.split('\n')]
  const first = kept.findIndex((line, i) => line !== found[i])
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, first - 3), first + 5).join('\n')
  return `line ${first + 1} of the file was\n${around(kept)}\nand is now\n${around(found)}`
}

/** The page goes and comes back, and with it the case. */
async function lostByReload(page: Page): Promise<readonly string[]> {
  const before = await textOfCase(page)
  await page.reload()
  await page.locator('[data-save=saved]').waitFor()
  return lostBetween(before, await textOfCase(page))
}

/** The page lives on; another finds what this one said to be saved. */
async function lostForOthers(page: Page): Promise<readonly string[]> {
  await page.locator('[data-save=saved]').waitFor()
  const before = await textOfCase(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('[data-save=saved]').waitFor()
  const after = await textOfCase(other)
  await other.close()
  return lostBetween(before, after)
}

/** Leaves only as many cases as a person has, the same number each time, and opens an example that nobody touched. */
async function startAfresh(page: Page, example: string): Promise<void> {
  await openApp(page, '/#/')
  // The examples come with the list of cases: before that there is nothing to remove yet.
  await page.locator('#examples').waitFor()
  const removals = page.getByRole('button', { name: /^(Verwijder|Delete) / })
  for (let count = await removals.count(); count > 3; count -= 1) {
    await removals.first().click()
    await removals.nth(count - 1).waitFor({ state: 'detached' })
  }
  await openFromHome(page, example)
}

/** Without an address that would load the page anew. */
async function openFromHome(page: Page, example: string): Promise<void> {
  await openApp(page, '/#/')
  await inDutch(page)
  await page.getByRole('button', { name: `Open ${example}` }).click()
  await page.waitForURL(/\/result$/)
}

async function inDutch(page: Page): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === 'nl') return
  await page.locator('summary').first().click()
  await page.getByRole('radio', { name: 'Nederlands' }).check()
}

type FindLost = (page: Page) => Promise<readonly string[]>

class Walk {
  readonly #page: Page
  readonly #monkey: Monkey
  readonly #complaints: readonly string[]

  constructor(page: Page) {
    this.#page = page
    this.#monkey = new Monkey(page, new Dice(SEED))
    this.#complaints = complaintsOf(page)
    page.on('dialog', (dialog) => void dialog.accept())
  }

  async stretch(number: number, findLost: FindLost): Promise<readonly string[]> {
    await startAfresh(this.#page, EXAMPLES[number % EXAMPLES.length] ?? '')
    try {
      for (let action = 0; action < ACTIONS; action += 1) await this.#act()
      // A question that stands before the page is answered with no.
      await this.#page.keyboard.press('Escape')
      // What is still being opened or saved by then is not what is compared.
      await this.#page.waitForTimeout(2000)
      if (!this.#page.url().includes('#/case/')) await openFromHome(this.#page, 'Thuiszorg')
      const lost = await findLost(this.#page)
      return lost.map((what) => `${what}\nafter\n${this.#monkey.lastActions}`)
    } catch (error) {
      throw new Error(`SEED=${SEED}; the last actions were\n${this.#monkey.lastActions}`, { cause: error })
    }
  }

  async #act(): Promise<void> {
    await this.#monkey.act()
    expect(this.#complaints).toEqual([])
  }
}

/** No case is open, and no message is left. */
async function atRest(page: Page): Promise<Memory> {
  await startAfresh(page, 'Verpleeghuis')
  await openApp(page, '/#/')
  await page.waitForTimeout(sized(0, 10_000))
  return memoryOf(page)
}

function expectSteady(start: Memory, end: Memory): void {
  expect(end.born).toBe(start.born)
  const growth = end.heap / start.heap - 1
  tell({ name: 'random walk, memory', start, end, growth })
  expect(growth).toBeLessThanOrEqual(sized(Infinity, GROWTH))
}

test('someone who uses everything at random breaks nothing', patience(180_000, 240), async ({ page }) => {
  const walk = new Walk(page)
  await tally('random walk', async (attempt) => {
    const stretches = async (count: number, findLost: FindLost) => {
      for (let number = 0; number < count; number += 1) await attempt(() => walk.stretch(number, findLost))
    }
    await stretches(RELOADS, lostByReload)
    // The rest is one long life of a page; its memory is followed from when everything was used once.
    await stretches(WARM_UP, lostForOthers)
    const start = await atRest(page)
    await stretches(LONG_LIFE, lostForOthers)
    expectSteady(start, await atRest(page))
  })
  expect(await page.evaluate(() => 'canary' in window)).toBe(false)
})
