import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launch, launchProfile } from './chromium.ts'
import { watch, type Recorder } from './recorder.ts'

/** Fails on a broken security policy, a request beyond the origin, or an escaped error. */
export function expectClean(recorder: Recorder): void {
  expect(recorder.problems()).toEqual([])
}

/** Where a test that failed stood: with it, a failure on a machine that nobody can look at tells itself. */
async function whereItStood(contexts: readonly BrowserContext[]): Promise<Error> {
  const pages = contexts.flatMap((context) => context.pages())
  const told = pages.map(async (page) => {
    const text = await page
      .locator('body')
      .innerText({ timeout: 5000 })
      .catch((error: unknown) => String(error))
    return `${page.url()}\n${text.slice(0, 500)}\n…\n${text.slice(500).slice(-300)}`
  })
  return new Error(`What was on screen: ${(await Promise.all(told)).join('\n\n')}`)
}

// How long a machine takes is no assertion: this is for what never comes.
const PATIENCE = 90_000

function defaults(): BrowserContextOptions {
  return { baseURL: inject('origin'), locale: 'nl-NL', viewport: { width: 1280, height: 800 } }
}

/**
 * The test of every browser journey. Each test has a browser profile of its own, and ends with expectClean.
 *
 * - page, context: a fresh profile on the built app
 * - newContext(options): one more fresh profile, or one with another size, theme or address
 * - openProfile(directory): a profile on disk, which survives close; a directory comes from newDirectory()
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launch()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('newDirectory', { scope: 'file' }, ({}, { onCleanup }) => {
    const directories: string[] = []
    onCleanup(async () => {
      await Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true })))
    })
    return async () => {
      const directory = await mkdtemp(join(tmpdir(), 'baatwijzer-browser-'))
      directories.push(directory)
      return directory
    }
  })
  .extend('keepClean', ({ task }, { onCleanup }) => {
    const contexts: BrowserContext[] = []
    const recorders: Recorder[] = []
    onCleanup(async () => {
      const failure = task.result?.state === 'fail' ? await whereItStood(contexts) : undefined
      await Promise.all(contexts.map((context) => context.close()))
      if (failure) throw failure
      recorders.forEach(expectClean)
    })
    return async (context: BrowserContext) => {
      contexts.push(context)
      context.setDefaultTimeout(PATIENCE)
      // No test can answer the dialogs of the browser itself: without them, saving to a file is a download.
      await context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
        Reflect.deleteProperty(globalThis, 'showOpenFilePicker')
      })
      recorders.push(await watch(context))
      return context
    }
  })
  .extend('newContext', ({ browser, keepClean }) => {
    return async (options: BrowserContextOptions = {}) =>
      keepClean(await browser.newContext({ ...defaults(), ...options }))
  })
  .extend('openProfile', ({ keepClean }) => {
    return async (directory: string, options: BrowserContextOptions = {}) =>
      keepClean(await launchProfile(directory, { ...defaults(), ...options }))
  })
  .extend('context', ({ newContext }) => newContext())
  .extend('page', ({ context }) => context.newPage())
