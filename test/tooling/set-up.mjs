// Plain Node without packages: this runs on a fresh clone, before anything is installed.
// It speaks on stderr only, because `npm run --silent calculate` gives its results on stdout.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findChromium } from './find-chromium.mjs'

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

function lockFingerprint() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex')
}

function installPackages() {
  const wanted = lockFingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing the npm packages of package-lock.json ...')
  // Not `npm ci`: npm 11 leaves unavailable platform packages out of the lock it writes and `ci` then refuses that lock.
  const parameters = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--include=dev']
  if (!run('npm', parameters)) giveUp('npm install failed; see above.')
  const found = lockFingerprint()
  if (found !== wanted && process.env.CI)
    giveUp('npm install changed package-lock.json; commit a lock that agrees.')
  writeFileSync(stamp, found)
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

installPackages()
if (process.argv.includes('--browser')) installBrowser()
