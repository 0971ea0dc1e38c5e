import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { findChromium } from '../tooling/find-program.mjs'

function launchOptions() {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium found; set CHROME_PATH to one.')
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever escapes the recorder cannot leave this machine either.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  }
}

export function launch(): Promise<Browser> {
  return chromium.launch(launchOptions())
}

export function launchProfile(directory: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(directory, { ...options, ...launchOptions() })
}
