import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** @returns {string | undefined} the path of LibreOffice, OFFICE_PATH first */
export function findOffice() {
  const asked = process.env.OFFICE_PATH
  if (asked !== undefined && asked !== '') return asked
  return usualPlaces.find((place) => existsSync(place))
}
