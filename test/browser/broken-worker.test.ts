import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, untilOffline } from './app-page.ts'
import {
  BROKEN,
  keptOnDevice,
  lookForUpdate,
  opens,
  publishSwitchOff,
  publishWorker,
  untilAnotherStarts,
} from './broken-workers.ts'
import { allOf, countTries } from './count-tries.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'
import { hostBuiltApp, publishBuiltApp, publishNewVersion } from './published-versions.ts'
import { clickUpdate, loadsOf, runningScript, untilOfflineState, untilUpdateWaits } from './update-page.ts'

/** A case in a page that the good version serves. */
async function caseOffline(page: Page): Promise<string> {
  const address = await newCase(page, 'Blijft')
  await edit(page, 'staat hier nog')
  await untilSaveStatus(page, 'saved')
  await untilOffline(page)
  return address
}

async function isStillThere(context: BrowserContext, address: string): Promise<boolean> {
  const page = await context.newPage()
  await page.goto(address)
  const text = await editedText(page)
  await page.close()
  return text === 'staat hier nog'
}

describe('a service worker that breaks', () => {
  test.for(['atOnce', 'inInstall', 'inActivate'] as const)(
    '%s lets the app open, and a good version replaces it',
    async (breaks, { newContext, newDirectory }) => {
      const host = await hostBuiltApp(await newDirectory())
      const context = await newContext({ baseURL: host.origin })
      const page = await context.newPage()
      const address = await caseOffline(page)
      await publishWorker(host.directory, BROKEN[breaks])
      if (breaks === 'inActivate') await untilAnotherStarts(page, () => lookForUpdate(page))
      else await lookForUpdate(page)
      expect(await opens(page)).toBe(true)
      await page.waitForLoadState('networkidle')

      await publishNewVersion(host.directory, 'good')
      const loads = loadsOf(page)
      await untilUpdateWaits(page)
      expect(loads()).toBe(0)
      await clickUpdate(page)
      expect(await runningScript(page)).toContain('good.js')
      expect(await isStillThere(context, address)).toBe(true)
    },
  )

  test('on the first visit lets the app work', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    await publishWorker(host.directory, BROKEN.atOnce)
    const page = await (await newContext({ baseURL: host.origin })).newPage()
    await newCase(page, 'Eerste')
    await untilSaveStatus(page, 'saved')
    await publishBuiltApp(host.directory)
    await page.reload()
    await untilOffline(page)
  })

  test('leaves the app to the host: a part that it has no more is told, and comes with a reload', async ({
    newContext,
    newDirectory,
  }) => {
    const host = await hostBuiltApp(await newDirectory())
    await publishWorker(host.directory, BROKEN.atOnce)
    const page = await (await newContext({ baseURL: host.origin })).newPage()
    await newCase(page, 'Zonder delen')
    await publishNewVersion(host.directory, 'second')
    const views = page.getByRole('navigation', { name: 'Weergave van de case' })
    await views.getByRole('link', { name: 'Resultaat' }).click()
    await page.getByText('Een deel van Baatwijzer is niet geladen').waitFor()
    await page.getByRole('button', { name: 'Bewaar als bestand' }).first().waitFor()
    await page.getByRole('button', { name: 'Nu vernieuwen' }).click()
    await untilOfflineState(page, 'none')
    await page.locator('main h1').waitFor()
    expect(await runningScript(page)).toContain('second.js')
  })

  test('by refusing everything is replaced by a good version after one reload', async ({
    newContext,
    newDirectory,
  }) => {
    const host = await hostBuiltApp(await newDirectory())
    const context = await newContext({ baseURL: host.origin })
    const page = await context.newPage()
    const address = await caseOffline(page)
    const count = await countTries(2, async () => {
      await publishWorker(host.directory, BROKEN.refusesAll)
      await untilAnotherStarts(page, () => lookForUpdate(page))
      expect(await opens(page)).toBe(false)
      await publishBuiltApp(host.directory)
      await untilAnotherStarts(page, () => opens(page))
      return (await opens(page)) && isStillThere(context, address)
    })
    expect(count).toEqual(allOf(2))
  })
})

describe('the file that switches the service worker off', () => {
  test('rescues an app whose parts are refused, after one reload; then a good version keeps it again', async ({
    newContext,
    newDirectory,
  }) => {
    const host = await hostBuiltApp(await newDirectory())
    const context = await newContext({ baseURL: host.origin })
    const page = await context.newPage()
    const address = await caseOffline(page)
    const count = await countTries(2, async () => {
      await publishWorker(host.directory, BROKEN.refusesParts)
      await untilAnotherStarts(page, () => lookForUpdate(page))
      expect(await opens(page)).toBe(false)
      await publishSwitchOff(host.directory)
      await untilAnotherStarts(page, () => opens(page))
      const rescued = (await opens(page)) && (await isStillThere(context, address))
      await publishBuiltApp(host.directory)
      await openApp(page)
      await untilOffline(page)
      return rescued
    })
    expect(count).toEqual(allOf(2))
  })

  test('reloads no open page, and leaves nothing but the cases', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const context = await newContext({ baseURL: host.origin })
    const page = await context.newPage()
    const address = await caseOffline(page)
    const loads = loadsOf(page)
    await publishSwitchOff(host.directory)
    await untilAnotherStarts(page, () => lookForUpdate(page))
    await edit(page, 'na het uitzetten')
    await untilSaveStatus(page, 'saved')
    expect(loads()).toBe(0)
    await page.close()
    const later = await context.newPage()
    await later.goto(address)
    expect(await editedText(later)).toBe('na het uitzetten')
    await expect.poll(() => keptOnDevice(later)).toEqual({ workers: 0, versions: 0 })
  })
})
