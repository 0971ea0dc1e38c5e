import { describe, expect, inject } from 'vitest'
import { expectAccessible, goOffline, openApp, untilOffline } from './app-page.ts'
import { expectClean, test } from './harness.ts'
import { hostBuiltApp, publishNewVersion } from './published-versions.ts'
import { watch } from './recorder.ts'
import { serveApp } from './served-app.ts'
import { clickUpdate, loadsOf, runningScript, untilOfflineState, untilUpdateWaits } from './update-page.ts'

describe('the first visit', () => {
  test('shows the app, readable for everyone', async ({ page }) => {
    await openApp(page)
    expect(await page.title()).toContain('Baatwijzer')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expectAccessible(page)
  })

  test('is protected by headers, and by the page itself where a host sends none', async ({ page }) => {
    const headers = (await page.goto('/'))!.headers()
    const policy = headers['content-security-policy']!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    const first = page.locator('head > *').first()
    expect(`${(await first.getAttribute('content'))!}; frame-ancestors 'none'`).toBe(policy)
  })

  test('offers to be installed, with icons that exist', async ({ page }) => {
    await openApp(page)
    const address = (await page.locator('link[rel=manifest]').getAttribute('href'))!
    const manifest = (await (await page.request.get(address)).json()) as {
      name: string
      icons: { src: string }[]
    }
    expect(manifest.name).toBe('Baatwijzer')
    expect(manifest.icons.length).toBeGreaterThan(2)
    for (const { src } of manifest.icons) expect((await page.request.get(`/${src}`)).status()).toBe(200)
  })
})

describe('inside a page of somebody else', () => {
  test('shows nothing that can be clicked, also where the host sends no headers', async ({ context }) => {
    const page = await context.newPage()
    await context.route('**/framing', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<iframe src="/"></iframe>' }),
    )
    await context.route(`${inject('origin')}/`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': 'text/html' } })
    })
    await page.goto('/framing')
    const place = page.frameLocator('iframe').locator('#app')
    await place.getByText('eigen tabblad').waitFor()
    expect(await place.locator('*').count()).toBe(0)
  })
})

describe('without internet', () => {
  test('a reload works after one visit', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  })

  test('a reload works when the host is gone, in a browser that was closed', async ({
    openProfile,
    newDirectory,
  }) => {
    const served = await serveApp()
    const profile = await newDirectory()
    const first = await openProfile(profile, { baseURL: served.origin })
    const page = await first.newPage()
    await openApp(page)
    await untilOffline(page)
    await first.close()
    await served.close()
    const second = await openProfile(profile, { baseURL: served.origin })
    await openApp(await second.newPage())
  })

  test('every file of the app is kept', async ({ page }) => {
    await openApp(page)
    await untilOffline(page)
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all(
        (await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)),
      )
      const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
      return requests.map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/')
    expect(kept.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(0)
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    expect(loaded.filter((path) => path.startsWith('/assets/') && !kept.includes(path))).toEqual([])
  })
})

describe('a new version', () => {
  test('waits for a click, then replaces the app once', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const context = await newContext({ baseURL: host.origin })
    const page = await context.newPage()
    await openApp(page)
    await untilOffline(page)
    const before = await runningScript(page)
    const loads = loadsOf(page)

    await publishNewVersion(host.directory, 'second')
    await untilUpdateWaits(page)
    await untilOfflineState(page, 'update-waiting')
    expect(loads()).toBe(0)
    await page.reload()
    await untilOfflineState(page, 'update-waiting')
    expect(await runningScript(page)).toBe(before)

    await clickUpdate(page)
    expect(await runningScript(page)).toContain('second.js')
    expect(loads()).toBe(2)
  })

  test('leaves another tab running until its own click', async ({ newContext, newDirectory }) => {
    const host = await hostBuiltApp(await newDirectory())
    const context = await newContext({ baseURL: host.origin })
    const [chosen, other] = [await context.newPage(), await context.newPage()]
    await openApp(chosen)
    await untilOffline(chosen)
    await openApp(other)
    const before = await runningScript(other)

    await publishNewVersion(host.directory, 'second')
    await untilUpdateWaits(chosen)
    await chosen.locator('[data-offline] button').click()
    await untilOfflineState(other, 'updated-elsewhere')
    expect(await runningScript(other)).toBe(before)

    await other.locator('[data-offline] button').click()
    await untilOfflineState(other, 'ready-offline')
    expect(await runningScript(other)).toContain('second.js')
  })
})

describe('the harness', () => {
  test('catches a request beyond the origin, markup as text, inline script and escaped errors', async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: inject('origin') })
    const recorder = await watch(context)
    const page = await context.newPage()
    await openApp(page)
    expectClean(recorder)
    await page.evaluate(async () => {
      setTimeout(() => {
        throw new Error('escaped')
      })
      void Promise.reject(new Error('unhandled'))
      const style = document.createElement('style')
      document.head.append(style, Object.assign(new Image(), { src: 'https://example.org/pixel.png' }))
      try {
        document.body.innerHTML = '<b>markup</b>'
      } catch {
        // Refused by Trusted Types, and reported.
      }
      await new Promise((later) => setTimeout(later, 100))
    })
    const problems = recorder.problems().join('\n')
    await context.close()
    expect(problems).toMatch(/Error: escaped/)
    expect(problems).toMatch(/Error: unhandled/)
    expect(problems).toMatch(/img-src/)
    expect(problems).toMatch(/require-trusted-types-for/)
    expect(() => expectClean(recorder)).toThrow()
  })
})
