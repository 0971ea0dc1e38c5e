import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { expectAccessible, goOffline } from './app-page.ts'
import { untilSaveStatus } from './edited-case.ts'
import { figureText, openExample } from './editor-page.ts'
import { test } from './harness.ts'

function room(page: Page) {
  return page.locator('[data-room]')
}

function sliders(page: Page) {
  return room(page).getByRole('slider')
}

/** Tab until what has focus has this name: as someone without a mouse does. */
async function tabTo(page: Page, name: string, within: Locator = page.locator('body')): Promise<void> {
  const named = within.getByRole('button', { name }).or(within.getByRole('link', { name, exact: true }))
  await named.waitFor()
  for (let n = 0; n < 80; n += 1) {
    if (await named.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}`)
}

async function prepare(page: Page): Promise<void> {
  await openExample(page, 'Verpleeghuis')
  await page.getByRole('link', { name: 'Werksessie' }).click()
  await page.getByRole('button', { name: 'Kies de vijf die het meeste uitmaken' }).click()
}

async function begin(page: Page): Promise<void> {
  await prepare(page)
  await page.getByRole('button', { name: 'Begin de werksessie' }).click()
  await room(page).waitFor()
}

describe('a workshop', () => {
  test('is led by keyboard alone, without a network, from the first slider to the paper', async ({
    page,
  }) => {
    await openExample(page, 'Verpleeghuis')
    await goOffline(page)
    await tabTo(page, 'Werksessie')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Kies de vijf die het meeste uitmaken')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Begin de werksessie')
    await page.keyboard.press('Enter')
    await room(page).waitFor()
    expect(await sliders(page).count()).toBe(5)
    const before = await figureText(page, 'netPresentValue')
    expect(before).toContain('zoals bij het begin')
    await page.keyboard.press('Alt+1')
    const label = await sliders(page).first().getAttribute('aria-valuetext')
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('PageUp')
    await expect.poll(() => figureText(page, 'netPresentValue')).toContain('bij begin €')
    const moved = await figureText(page, 'netPresentValue')
    expect(await sliders(page).first().getAttribute('aria-valuetext')).toContain(`bij begin ${label!}`)
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+z')
    await expect.poll(() => figureText(page, 'netPresentValue')).toBe(before)
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => figureText(page, 'netPresentValue')).toBe(moved)

    await page.keyboard.press('Alt+n')
    await tabTo(page, 'Leg vast', page.getByRole('complementary'))
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Dat halen we met een tweede ronde.')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Teamleider nacht')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Wat is besproken' }).getByRole('listitem').waitFor()
    await page.keyboard.press('Escape')

    await tabTo(page, 'Sluit af')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Bewaar dit moment en open het bestuursstuk')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/paper$/)
    const row = page.getByRole('table', { name: 'Verslag van de werksessies' }).getByRole('row').nth(1)
    await row.waitFor()
    expect(await row.innerText()).toMatch(/→[^]*Teamleider nacht[^]*Dat halen we met een tweede ronde\./)
    await page.getByRole('link', { name: 'Geschiedenis' }).click()
    await page.getByRole('row', { name: /Werksessie \d\d-\d\d-\d{4}/ }).waitFor()
  })

  test('puts everything back in one step, and compares from where the group is', async ({ page }) => {
    await begin(page)
    const start = await figureText(page, 'netPresentValue')
    for (const n of [0, 1]) {
      await sliders(page).nth(n).focus()
      await page.keyboard.press('PageUp')
    }
    const moved = await figureText(page, 'netPresentValue')
    await page.getByRole('button', { name: 'Zet alles terug' }).click()
    expect(await figureText(page, 'netPresentValue')).toBe(start)
    await page.keyboard.press('Control+z')
    expect(await figureText(page, 'netPresentValue')).toBe(moved)
    await page.getByRole('button', { name: 'Vergelijk vanaf hier' }).click()
    expect(await figureText(page, 'netPresentValue')).toContain('zoals bij het begin')
    expect(await page.getByRole('button', { name: 'Zet alles terug' }).isDisabled()).toBe(true)
  })

  test('shows no amount where amounts are hidden, not in the table behind the chart either', async ({
    page,
  }) => {
    await begin(page)
    await sliders(page).first().focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('Alt+h')
    expect(await page.getByRole('button', { name: 'Verberg bedragen' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await page.getByRole('button', { name: 'Toon de tabel' }).click()
    await page.getByRole('table').waitFor()
    const text = (await room(page).innerText()).replaceAll('\u00a0', ' ')
    expect(text).toContain('€ •••')
    expect(text).not.toMatch(/€ ?[−-]?\d/)
    expect(new Set(await page.getByRole('cell').allInnerTexts())).toEqual(new Set(['•••']))
    await page.keyboard.press('Alt+h')
    expect(await figureText(page, 'netPresentValue')).toMatch(/€ [−\d]/)
  })

  test('keeps what was chosen and agreed in the case and in its file', async ({ page }) => {
    await begin(page)
    await page.keyboard.press('Alt+n')
    await page.getByLabel('Wat is gezegd of afgesproken').fill('Eerst één locatie.')
    await page.getByRole('complementary').getByRole('button', { name: 'Leg vast' }).click()
    await untilSaveStatus(page, 'saved')
    await page.reload()
    await page.getByRole('button', { name: 'Begin de werksessie' }).waitFor()
    await page.getByText('Eerst één locatie.').waitFor()
    const saving = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    const opened = openCase(await readFile(await (await saving).path(), 'utf8'))
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
    const { sliders: kept, log } = opened.case.workshop
    expect(kept).toHaveLength(5)
    expect(log).toMatchObject([{ what: '', said: 'Eerst één locatie.' }])
  })

  test.for(['light', 'dark'] as const)(
    'is for everyone, %s: before, in the room, writing down, at the end',
    async (colorScheme, { newContext }) => {
      const page = await (await newContext({ colorScheme })).newPage()
      await openExample(page, 'Verpleeghuis')
      await page.getByRole('link', { name: 'Werksessie' }).click()
      await page.getByRole('button', { name: 'Kies de vijf die het meeste uitmaken' }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Kies de vijf die het meeste uitmaken' }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Begin de werksessie' }).click()
      await sliders(page).first().focus()
      await page.keyboard.press('PageUp')
      await expectAccessible(page)
      await page.keyboard.press('Alt+n')
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Sluit af' }).click()
      await expectAccessible(page)
    },
  )

  test.for([
    [1920, 1080],
    [1440, 900],
    [1024, 768],
    [390, 844],
    [320, 640],
  ] as const)(
    'fits %i by %i without scrolling sideways, and no number is broken off',
    async ([width, height], { newContext }) => {
      const page = await (await newContext({ viewport: { width, height } })).newPage()
      await begin(page)
      await sliders(page).first().focus()
      for (let n = 0; n < 4; n += 1) await page.keyboard.press('PageDown')
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider).toBeLessThanOrEqual(0)
      const sizes = await room(page)
        .locator('[data-figure]')
        .evaluateAll((figures) =>
          figures.map((figure) => ({
            isCut: figure.scrollWidth > figure.clientWidth + 1,
            size: Math.max(
              ...[...figure.querySelectorAll('p')].map((p) => parseFloat(getComputedStyle(p).fontSize)),
            ),
          })),
        )
      expect(sizes.filter(({ isCut }) => isCut)).toEqual([])
      if (width < 1024) return
      expect(Math.min(...sizes.map(({ size }) => size))).toBeGreaterThanOrEqual(28)
      await page.evaluate(() => scrollTo(0, 0))
      const last = await sliders(page).last().boundingBox()
      expect(last!.y + last!.height).toBeLessThanOrEqual(height)
    },
  )
})
