import type { Page } from 'playwright-core'

/** What the page complained of since it was made: errors on the console, and errors that nothing caught. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`))
  return complaints
}
