import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @returns {string | undefined} the path of a Chromium, CHROME_PATH first */
export function findChromium() {
  const asked = process.env.CHROME_PATH
  if (asked !== undefined && asked !== '') return asked
  return usualPlaces.find((place) => existsSync(place))
}
