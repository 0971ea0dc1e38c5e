// Plain Node without packages: this runs on a fresh clone, before anything is installed.
// It speaks on stderr only, because `npm run --silent calculate` gives its results on stdout.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findChromium, findOffice } from './find-program.mjs'

const root = resolve(import.meta.dirname, '../..')
const lock = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.installed-from')

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * @param {string} reason
 * @returns {never}
 */
function giveUp(reason) {
  say(reason)
  process.exit(1)
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const shell = process.platform === 'win32'
  const outcome = spawnSync(command, parameters, {
    cwd: root,
    env: environment,
    shell,
    stdio: ['ignore', 2, 2],
  })
  return outcome.status === 0
}

/** @param {string} text */
function fingerprint(text) {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Every package of the lock was taken as it stands there. npm adds what was missing for other platforms, which changes nothing here.
 * @param {string} wanted
 * @param {string} found
 */
function agrees(wanted, found) {
  const packages = JSON.parse(found).packages
  return Object.entries(JSON.parse(wanted).packages).every(
    ([path, { version, integrity }]) =>
      packages[path]?.version === version && packages[path]?.integrity === integrity,
  )
}

function installPackages() {
  const wanted = readFileSync(lock, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(wanted)) return
  say('Installing the npm packages of package-lock.json ...')
  // Not `npm ci`: npm 11 leaves unavailable platform packages out of the lock it writes and `ci` then refuses that lock.
  const parameters = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--include=dev']
  if (!run('npm', parameters)) giveUp('npm install failed; see above.')
  const found = readFileSync(lock, 'utf8')
  if (process.env.CI && !agrees(wanted, found))
    giveUp('npm install changed package-lock.json; commit a lock that agrees.')
  writeFileSync(stamp, fingerprint(found))
}

/** @param {string[]} parameters */
function asRoot(parameters) {
  const needsSudo = process.getuid?.() !== 0
  return needsSudo ? run('sudo', ['-n', 'apt-get', ...parameters]) : run('apt-get', parameters)
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  say(`Installing ${packages.join(', ')} with apt-get ...`)
  return asRoot(['update', '-q']) && asRoot(['install', '-q', '-y', '--no-install-recommends', ...packages])
}

function installBrowser() {
  const missing = []
  if (findChromium() === undefined) missing.push('chromium')
  if (!existsSync('/usr/share/fonts/truetype/liberation')) missing.push('fonts-liberation')
  const debian = existsSync('/usr/bin/apt-get')
  if (debian && missing.length > 0 && !installFromDebian(missing)) say('apt-get could not install them.')
  if (findChromium() === undefined) {
    giveUp('No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to one.')
  }
}

function installOffice() {
  const missing = findOffice() === undefined ? ['libreoffice-calc', 'libreoffice-impress'] : []
  if (!existsSync('/usr/lib/python3/dist-packages/openpyxl')) missing.push('python3-openpyxl')
  const debian = existsSync('/usr/bin/apt-get')
  if (debian && missing.length > 0 && !installFromDebian(missing)) say('apt-get could not install them.')
  if (findOffice() === undefined) {
    giveUp(
      'No LibreOffice found, which the tests of exported files open them with. Install it, or set OFFICE_PATH to one.',
    )
  }
}

installPackages()
if (process.argv.includes('--office')) installOffice()
if (process.argv.includes('--browser')) installBrowser()
