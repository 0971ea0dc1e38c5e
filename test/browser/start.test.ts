import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { headlineFigures } from '../../src/wording/story/headline.ts'
import { expectAccessible, goOffline, openApp, untilOffline } from './app-page.ts'
import { newCase, untilSaveStatus } from './edited-case.ts'
import { goToStep, savedFile } from './editor-page.ts'
import { test } from './harness.ts'

const MOST_QUESTIONS = 10

/**
 * How long a step takes a person, in seconds: reading what is new on screen at 238 words a minute (Brysbaert, 2019), and the keystroke-level
 * model of Card, Moran and Newell (1980): 0.28 for a key of an average typist, 1.35 to make up one's mind.
 */
const SECONDS = { word: 60 / 238, key: 0.28, decision: 1.35 } as const

/** A number that one does not know takes thought beyond the model: so many seconds for each. */
const ESTIMATING = 10

interface Stopwatch {
  /** What is in sight and was not there before is read. */
  readonly read: () => Promise<void>
  readonly act: (keys: number, more?: number) => void
  readonly seconds: () => number
}

function stopwatchFor(page: Page): Stopwatch {
  const known = new Set<string>()
  let seconds = 0
  return {
    read: async () => {
      const fresh = (await page.evaluate(linesInSight)).filter((line) => !known.has(line))
      for (const line of fresh) known.add(line)
      seconds += fresh.join(' ').split(/\s+/).length * SECONDS.word
    },
    act: (keys, more = 0) => {
      seconds += SECONDS.decision + keys * SECONDS.key + more
    },
    seconds: () => seconds,
  }
}

/** In the page: the lines of text between the top and the bottom of the window. */
function linesInSight(): string[] {
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const lines: string[] = []
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const line = node.textContent?.trim() ?? ''
    const range = document.createRange()
    range.selectNodeContents(node)
    const { top, bottom, height } = range.getBoundingClientRect()
    if (line !== '' && height > 1 && bottom > 0 && top < innerHeight) lines.push(line)
  }
  return lines
}

function plain(text = 'nothing'): string {
  return text.replaceAll('\u00a0', ' ')
}

async function questionsOn(page: Page): Promise<number> {
  const fields = await page.locator('main [data-field]').count()
  const choices = await page.locator('main fieldset').count()
  return fields + choices
}

async function begin(page: Page, technology: string): Promise<void> {
  await openApp(page)
  await page.getByRole('button', { name: 'Begin met een technologie' }).click()
  await page.getByRole('radio', { name: new RegExp(`^${technology}`) }).check()
  await page.getByRole('heading', { name: 'Uw situatie' }).waitFor()
}

async function answer(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`[data-field=${field}]`).fill(text)
}

describe('the first five minutes', () => {
  test('lead a newcomer by at most ten questions to a result that says what to replace first', async ({
    page,
  }) => {
    const watch = stopwatchFor(page)
    await openApp(page)
    await watch.read()
    await page.getByRole('button', { name: 'Begin met een technologie' }).click()
    await page.getByRole('heading', { level: 1, name: /vijf minuten/ }).waitFor()
    watch.act(1)
    await watch.read()
    await page.getByRole('radio', { name: /^Bedsensor/ }).check()
    await page.getByRole('heading', { name: 'Uw situatie' }).waitFor()
    watch.act(1)
    await watch.read()
    expect(await questionsOn(page)).toBeLessThanOrEqual(MOST_QUESTIONS)
    const answers = { clients: '60', size: '2', suits: '80', device: '600', subscription: '12,50' }
    for (const [field, text] of Object.entries({ ...answers, implementation: '15.000', minutes: '12' })) {
      await answer(page, field, text)
      await watch.read()
      watch.act(text.length + 1, ESTIMATING)
    }
    await page.getByRole('radio', { name: /^Minder inhuur/ }).check()
    await watch.read()
    await page.getByText('Wat het oplevert').waitFor()
    watch.act(2)
    watch.act(2)
    await page.getByRole('button', { name: 'Toon de uitkomst' }).click()
    await page.waitForURL(/\/result$/)
    watch.act(1)
    const notice = page.getByText(/^Dit rust voor \d+% op aannames$/)
    await notice.waitFor()
    expect(watch.seconds()).toBeLessThan(5 * 60)
    const first = page.locator('main ol').first().getByRole('button')
    await expect.poll(() => first.count()).toBe(3)
    await first.first().click()
    await page.waitForURL(/\/edit\//)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field') ?? ''))
      .not.toBe('')
  })

  test('make the case that was answered, kept and calculated as the engine does', async ({ page }) => {
    await begin(page, 'Medicijndispenser')
    await answer(page, 'clients', '200')
    await answer(page, 'suits', '10')
    await answer(page, 'subscription', '95')
    await answer(page, 'minutes', '15')
    await page.getByRole('radio', { name: /^Minder inhuur/ }).check()
    const shown = await page.locator('aside').innerText()
    await page.getByRole('button', { name: 'Toon de uitkomst' }).click()
    await page.waitForURL(/\/result$/)
    await untilSaveStatus(page, 'saved')
    const opened = openCase(await readFile(await savedFile(page)))
    if (!opened.ok) throw new Error('The file does not open')
    const { case: made } = opened
    expect(made.name).toBe('Medicijndispenser, eerste verkenning')
    expect(made.groups[0]).toMatchObject({ deliveryForm: 'district-nursing', clients: { values: ['200'] } })
    expect(made.technologies[0]?.recurring[0]?.amount).toMatchObject({
      value: '95',
      grade: 'estimate',
      note: 'Vraag de leverancier om een offerte, met alles wat erbij komt.',
    })
    // What was shown beside the questions is what the engine makes of the file, and what the result says.
    const [netPresentValue] = headlineFigures(Calculation.of(made), catalogue('nl'))
    expect(plain(shown)).toContain(plain(netPresentValue?.value))
    expect(plain(await page.locator('main').innerText())).toContain(plain(netPresentValue?.value))
  })

  test('do not let anything be made of nothing, and say what is needed', async ({ page }) => {
    await begin(page, 'Heupairbag')
    await page.getByRole('button', { name: 'Toon de uitkomst' }).click()
    await page.getByText('Vul een aantal cliënten in. Een schatting mag.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('clients')
    expect(page.url()).toMatch(/#\/start$/)
  })

  test('keep what was said of the organisation when another technology is chosen', async ({ page }) => {
    await begin(page, 'Bedsensor')
    await answer(page, 'clients', '75')
    await answer(page, 'device', '900')
    await page.getByRole('radio', { name: /^Heupairbag/ }).check()
    expect(await page.locator('[data-field=clients]').inputValue()).toBe('75')
    expect(await page.locator('[data-field=device]').inputValue()).toBe('')
    expect(await page.locator('[data-field=suits]').inputValue()).toBe('8')
    await page
      .getByText('Ingevuld: 8% (Vilans, kennisbank digitale zorg: inzetbaarheid 8 %, 2023).')
      .waitFor()
  })

  test('work without a network', async ({ page }) => {
    await openApp(page)
    await untilOffline(page)
    await goOffline(page)
    await begin(page, 'Bedsensor')
    await answer(page, 'clients', '30')
    await page.getByRole('button', { name: 'Toon de uitkomst' }).click()
    await page.waitForURL(/\/result$/)
    await untilSaveStatus(page, 'saved')
  })

  test('are gone through by keyboard alone', async ({ page }) => {
    await openApp(page)
    const start = page.getByRole('button', { name: 'Begin met een technologie' })
    await start.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /vijf minuten/ }).waitFor()
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('deliveryForm')
    await page.keyboard.press('Tab')
    await page.keyboard.type('40')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/result$/)
  })
})

describe.each(['light', 'dark'] as const)('the questions, %s', (colorScheme) => {
  test('are readable for everyone, with and without answers, wide and narrow', async ({ newContext }) => {
    const page = await (await newContext({ colorScheme })).newPage()
    await openApp(page, '/#/start')
    await page.getByRole('radio').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('radio', { name: /^Rapporteren met spraak/ }).check()
    await answer(page, 'clients', '40')
    await page.getByText('Wat het oplevert').waitFor()
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectAccessible(page)
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBe(0)
  })
})

describe('the catalogue in the editor', () => {
  test('adds a technology with its lines, and undo takes it away', async ({ page }) => {
    await newCase(page, 'Uit de catalogus')
    await goToStep(page, 'Technologie')
    await page.getByLabel('Technologie uit de catalogus').selectOption('Slimme bril')
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click()
    await page.getByRole('button', { name: 'Toon de rest van Slimme bril' }).waitFor()
    await goToStep(page, 'Kosten')
    await page.getByRole('button', { name: 'Toon de rest van Scholing van medewerkers' }).waitFor()
    await page.keyboard.press('Control+z')
    await goToStep(page, 'Technologie')
    await expect
      .poll(() => page.getByRole('button', { name: 'Toon de rest van Slimme bril' }).count())
      .toBe(0)
  })
})
