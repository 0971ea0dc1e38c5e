import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { VIEWS } from '../../src/app/case/view.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { goToStep } from './editor-page.ts'
import { builtApp } from './served-app.ts'
import { openView } from './view-page.ts'

const words = catalogue('nl')

/** Every part of the app that comes only when it is needed: scripts, workers, styles, fonts. */
export async function partsOfApp(directory: string = builtApp): Promise<readonly string[]> {
  return (await readdir(join(directory, 'assets'))).map((name) => `/assets/${name}`)
}

/** Which of these parts the page cannot get. */
export function missing(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (addresses) => {
    const answers = await Promise.all(addresses.map((address) => fetch(address)))
    // A host may answer with the page where it has no such file.
    const isThere = (answer?: Response) =>
      answer?.ok === true && !answer.headers.get('content-type')?.includes('html')
    return addresses.filter((_, index) => !isThere(answers[index]))
  }, parts)
}

/** Opens every view of the open case; fails where one does not show itself. */
export async function openEveryView(page: Page): Promise<void> {
  for (const view of VIEWS) {
    if (view === 'result') await goToStep(page, 'Resultaat')
    else await openView(page, words.views[view].title)
  }
}
