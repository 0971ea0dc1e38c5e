import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { patience, sized } from '../tooling/size.ts'
import { tallied } from '../tooling/tally.ts'
import { editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

/** At 25 ms an edit, half a second. */
const MAY_BE_LOST = 20

interface Typing {
  /** The last edit that the page made, and the last of which it said that it is saved. */
  typed: number
  promised: number
}

/** Edits every 25 ms, and tells of each edit and of each 'saved'. */
async function startTyping(page: Page, from: number): Promise<Typing> {
  const typing = { typed: from, promised: 0 }
  page.on('console', (message) => {
    const [, what, count] = /^(typed|promised) (\d+)$/.exec(message.text()) ?? []
    if (what === 'typed' || what === 'promised') typing[what] = Number(count)
  })
  await page.evaluate((start) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-field="framing.question"]')!
    const status = document.querySelector('[data-save]')!
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!
    let count = start
    new MutationObserver(() => {
      if (status.getAttribute('data-save') === 'saved') console.log(`promised ${count}`)
    }).observe(status, { attributes: true })
    setInterval(() => {
      count += 1
      value.set!.call(field, String(count))
      field.dispatchEvent(new Event('input', { bubbles: true }))
      console.log(`typed ${count}`)
    }, 25)
  }, from)
  return typing
}

/** What this test itself started: the browser, or what draws its pages. */
async function processes(context: BrowserContext, type: 'browser' | 'renderer'): Promise<readonly number[]> {
  const session = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter((one) => one.type === type).map(({ id }) => id)
}

function kill(ids: readonly number[]): void {
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) process.kill(id, 'SIGKILL')
}

/** A new page must not be given a process that is dying. */
async function untilGone(context: BrowserContext, ids: readonly number[]): Promise<void> {
  const isThere = (id: number) => ids.includes(id)
  while ((await processes(context, 'renderer')).some(isThere)) await pause(50)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** What is there now, and what was said to be saved and is not. */
async function kept(page: Page, { typed, promised }: Typing): Promise<{ count: number; lost: string[] }> {
  const count = Number(await editedText(page))
  expect(typed - count).toBeLessThanOrEqual(MAY_BE_LOST)
  const isLost = count < promised
  return { count, lost: isLost ? [`${promised} was said to be saved, ${count} is there`] : [] }
}

const RENDERERS = sized(20, 200)
const BROWSERS = sized(5, 60)

describe('killed while someone types', patience(240_000), () => {
  test(`a page loses nothing that was said to be saved, ${RENDERERS} of ${RENDERERS}`, async ({
    newDirectory,
    openProfile,
  }) => {
    const context = await openProfile(await newDirectory())
    let page = await context.newPage()
    const address = await newCase(page, 'Afgeschoten')
    let from = 0
    await tallied('kills of the renderer', RENDERERS, async (time) => {
      const typing = await startTyping(page, from)
      await pause(400 + 37 * (time % 20))
      const crashed = page.waitForEvent('crash')
      const renderers = await processes(context, 'renderer')
      kill(renderers)
      await crashed
      await untilGone(context, renderers)
      await page.close()
      page = await context.newPage()
      await page.goto(address)
      const { count, lost } = await kept(page, typing)
      await untilSaveStatus(page, 'saved')
      from = count
      return lost
    })
  })

  test(`a browser loses nothing that was said to be saved, ${BROWSERS} of ${BROWSERS}`, async ({
    newDirectory,
    openProfile,
  }) => {
    const directory = await newDirectory()
    let context = await openProfile(directory)
    let page = await context.newPage()
    const address = await newCase(page, 'Afgeschoten')
    let from = 0
    await tallied('kills of the browser', BROWSERS, async (time) => {
      const typing = await startTyping(page, from)
      await pause(700 + 111 * (time % 5))
      const closed = new Promise((resolve) => context.on('close', resolve))
      kill(await processes(context, 'browser'))
      await closed
      context = await openProfile(directory)
      page = await context.newPage()
      await page.goto(address)
      const { count, lost } = await kept(page, typing)
      from = count
      return lost
    })
  })
})
