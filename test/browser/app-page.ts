import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens a place in the app, such as '/' or '/#/help', and waits until something is on screen. */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await page.locator('main').first().waitFor()
}

/** Waits until everything is kept on the device and this page is served from it. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const workers = navigator.serviceWorker
    await workers.ready
    if (workers.controller) return
    await new Promise<void>((taken) =>
      workers.addEventListener('controllerchange', () => taken(), { once: true }),
    )
  })
}

/** Loses the connection after one visit: what follows comes from the device. */
export async function goOffline(page: Page): Promise<void> {
  await untilOffline(page)
  await page.context().setOffline(true)
}

/** Colours are only what they are meant to be once what slides or fades has come to its end. */
function untilAtRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)))
  })
}

/** Fails on what axe calls serious or critical, in the state and theme that is on screen now. */
export async function expectAccessible(page: Page): Promise<void> {
  await untilAtRest(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(grave).toEqual([])
}
