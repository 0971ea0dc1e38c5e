import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, untilOffline } from './app-page.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'
import { keptOnDevice, lookForUpdate } from './broken-workers.ts'
import { allOf, countTries } from './count-tries.ts'
import { missing, openEveryView, partsOfApp } from './every-part.ts'
import { hostBuiltApp, publishBuiltApp, publishNewVersion } from './published-versions.ts'
import {
  clickUpdate,
  loadsOf,
  runningScript,
  untilOfflineState,
  untilUpdateRefused,
  untilUpdateWaits,
} from './update-page.ts'

async function visited(page: Page): Promise<void> {
  await openApp(page)
  await untilOffline(page)
}

describe('a new version, while a tab of the old one is open', () => {
  test('may be skipped: the one after it runs, once', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const page = await (await newContext({ baseURL: host.origin })).newPage()
    await visited(page)
    const loads = loadsOf(page)
    await publishNewVersion(host.directory, 'second')
    await untilUpdateWaits(page)
    await publishNewVersion(host.directory, 'third')
    await untilUpdateWaits(page)
    expect(loads()).toBe(0)

    await clickUpdate(page)
    expect(await runningScript(page)).toContain('third.js')
    expect(loads()).toBe(1)
    await expect.poll(() => keptOnDevice(page)).toEqual({ workers: 1, versions: 1 })
    expect(await missing(page, await partsOfApp(host.directory))).toEqual([])
  })

  test('is taken only when all its files are as they were built', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const page = await (await newContext({ baseURL: host.origin })).newPage()
    await visited(page)
    const first = await runningScript(page)
    await publishNewVersion(host.directory, 'second')
    const mixedUp = join(host.directory, 'layers.css')
    const whole = await readFile(mixedUp, 'utf8')
    const count = await countTries(3, async (time) => {
      await writeFile(mixedUp, `${whole}/* of another version: ${time} */`)
      await lookForUpdate(page)
      await untilUpdateRefused(page)
      await page.reload()
      await untilOfflineState(page, 'ready-offline')
      return (await runningScript(page)) === first
    })
    expect(count).toEqual(allOf(3))
    await writeFile(mixedUp, whole)
    await untilUpdateWaits(page)
    await clickUpdate(page)
    expect(await runningScript(page)).toContain('second.js')
  })

  test('may be withdrawn: the old one comes back by a click', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const page = await (await newContext({ baseURL: host.origin })).newPage()
    await visited(page)
    const first = await runningScript(page)
    await publishNewVersion(host.directory, 'second')
    await untilUpdateWaits(page)
    await clickUpdate(page)
    const loads = loadsOf(page)

    await publishBuiltApp(host.directory)
    await untilUpdateWaits(page)
    expect(loads()).toBe(0)
    await clickUpdate(page)
    expect(await runningScript(page)).toBe(first)
    expect(loads()).toBe(1)
    expect(await missing(page, await partsOfApp(host.directory))).toEqual([])
  })

  test('loses no edit that is made right before the click', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const page = await (await newContext({ baseURL: host.origin })).newPage()
    await visited(page)
    await newCase(page, 'Bijwerken')
    const count = await countTries(3, async (time) => {
      await publishNewVersion(host.directory, `v${time}`)
      await untilUpdateWaits(page)
      await untilOfflineState(page, 'update-waiting')
      await edit(page, `vlak voor de klik ${time}`)
      await clickUpdate(page)
      expect(await runningScript(page)).toContain(`v${time}.js`)
      return (await editedText(page)) === `vlak voor de klik ${time}`
    })
    expect(count).toEqual(allOf(3))
  })

  test('leaves the old tab whole, although its files are gone, with the same case in both', async ({
    newContext,
    newDirectory,
  }) => {
    const host = await hostBuiltApp(await newDirectory())
    const context = await newContext({ baseURL: host.origin })
    const [chosen, old] = [await context.newPage(), await context.newPage()]
    await visited(chosen)
    const address = await newCase(chosen, 'Twee versies')
    await untilSaveStatus(chosen, 'saved')
    await old.goto(address)
    const loads = loadsOf(old)

    await publishNewVersion(host.directory, 'second')
    await untilUpdateWaits(chosen)
    await clickUpdate(chosen)
    await untilOfflineState(old, 'updated-elsewhere')
    const count = await countTries(3, async (time) => {
      const [writer, reader] = time % 2 === 0 ? [chosen, old] : [old, chosen]
      await edit(writer, `om de beurt ${time}`)
      await untilSaveStatus(writer, 'saved')
      await reader.getByRole('button', { name: 'Toon de andere versie' }).click()
      await untilSaveStatus(reader, 'saved')
      return (await editedText(reader)) === `om de beurt ${time}`
    })
    expect(count).toEqual(allOf(3))
    expect(await missing(old, await partsOfApp())).toEqual([])
    await openEveryView(old)
    expect(loads()).toBe(0)

    await old.close()
    await chosen.reload()
    await expect.poll(() => keptOnDevice(chosen)).toEqual({ workers: 1, versions: 1 })
  })
})
