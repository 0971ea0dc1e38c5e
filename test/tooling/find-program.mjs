import { existsSync } from 'node:fs'

/**
 * @param {string} variable of the environment that names the program, first
 * @param {string[]} usualPlaces
 */
function findProgram(variable, usualPlaces) {
  const asked = process.env[variable]
  if (asked !== undefined && asked !== '') return asked
  return usualPlaces.find((place) => existsSync(place))
}

/** @returns {string | undefined} the path of a Chromium, CHROME_PATH first */
export function findChromium() {
  return findProgram('CHROME_PATH', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ])
}

/** @returns {string | undefined} the path of LibreOffice, OFFICE_PATH first */
export function findOffice() {
  return findProgram('OFFICE_PATH', [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/snap/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ])
}
