import type { BrowserContext, Page } from 'playwright-core'

/**
 * Files of the user, where no test can answer the dialogs of the browser: real handles to files of the origin, which the browser keeps
 * and reads as it does others. Each dialog answers with the file that is named next, or is called off.
 */
export async function withDisk(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // A page that is not there yet has no files and no session.
    if (location.protocol === 'about:') return
    const named = () => sessionStorage.getItem('next-file')
    const pick = async () => {
      const name = named()
      if (name === null) throw new DOMException('called off', 'AbortError')
      const root = await navigator.storage.getDirectory()
      return root.getFileHandle(name, { create: true })
    }
    const asked: unknown[] = []
    const answer = sessionStorage.getItem('permission')
    Object.assign(globalThis, {
      asked,
      showSaveFilePicker: (options: unknown) => {
        asked.push(options)
        return pick()
      },
      showOpenFilePicker: async () => [await pick()],
    })
    if (answer === null) return
    let state: string = 'prompt'
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: () => Promise.resolve(state),
      requestPermission: () => Promise.resolve((state = sessionStorage.getItem('permission') ?? 'denied')),
    })
  })
}

export function nextFile(page: Page, name: string | null): Promise<void> {
  return page.evaluate((given) => {
    if (given === null) sessionStorage.removeItem('next-file')
    else sessionStorage.setItem('next-file', given)
  }, name)
}

/** From the next load on the browser has forgotten what it allowed, and the user answers so when asked. */
export function forgetPermission(page: Page, answer: 'granted' | 'denied'): Promise<void> {
  return page.evaluate((given) => sessionStorage.setItem('permission', given), answer)
}

/** How often a file to save was asked for since the page was loaded. */
export function timesAsked(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { asked: readonly unknown[] }).asked.length)
}

export function writeDisk(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    async ([file, content]) => {
      const root = await navigator.storage.getDirectory()
      const writable = await (await root.getFileHandle(file, { create: true })).createWritable()
      await writable.write(content)
      await writable.close()
    },
    [name, text] as const,
  )
}

export function readDisk(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle(file)).getFile()).text()
  }, name)
}

export function removeFromDisk(page: Page, name: string): Promise<void> {
  return page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry(file)
  }, name)
}
