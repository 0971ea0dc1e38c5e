import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { builtFiles, digestOf } from '../tooling/build/built-files.ts'
import { root } from '../tooling/build/package-lock.ts'
import { contentSecurityPolicy } from '../tooling/build/security-headers.ts'
import { test } from './harness.ts'
import { builtApp } from './served-app.ts'

const files = builtFiles(builtApp)
const scripts = files.filter((path) => path.endsWith('.js'))
/** The app as one file is another build, with a policy of its own. */
const SINGLE = 'baatwijzer.html'
const pages = files.filter((path) => path.endsWith('.html') && path !== SINGLE)

function textOf(path: string): string {
  return readFileSync(join(builtApp, path), 'utf8')
}

/** Without what a page carries along as text only, such as conditions of others. */
function programOf(path: string): string {
  return textOf(path).replace(/<script type="text\/plain"[\s\S]*?<\/script>/g, '')
}

/** Names of namespaces and schemas, and addresses in messages of packages to their developers: nothing asks for them. */
const NAMED_ONLY = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
  'http://purl.org/dc/',
  'http://schemas.microsoft.com/office/',
  'http://www.wps.cn/officeDocument/',
  'http://json-schema.org/',
  'https://json-schema.org/',
  'https://react.dev/errors/',
  'https://github.com/MikeMcl/decimal.js',
  'http://bit.ly/2kdckMn',
  'https://tinyurl.com/y2uuvskb',
  // How zod tries whether a text is an address of a computer.
  'http://[${',
]

describe('the built app', () => {
  test('is really read', () => {
    expect(scripts.length).toBeGreaterThan(10)
    expect(pages).toContain('index.html')
  })

  test('names its policy before anything else, and leaves nothing out', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types baatwijzer",
    )
    const policy = contentSecurityPolicy.replaceAll("'", '&#39;')
    expect(textOf('index.html')).toMatch(/^<!doctype html>\s*<html lang="nl">\s*<head>\s*<meta http-equiv=/)
    expect(textOf('index.html').split('<meta')[1]).toBe(
      ` http-equiv="Content-Security-Policy" content="${policy}">\n\n    `,
    )
  })

  test.for(pages)('%s has a policy first, and no script or style of its own', (page) => {
    const text = textOf(page)
    expect(
      /<head>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)/.exec(text)?.[1],
    ).toMatch(/^default-src (&#39;|')none\1;(?!.*unsafe)/)
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i)
    const addresses = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => /^([a-z]+:|\/\/)/i.test(address ?? ''))).toEqual([])
  })

  test('makes no program out of text', () => {
    const made = scripts.flatMap((path) => textOf(path).match(/(?<![\w$.])(eval|Function)\([^)]*\)?/g) ?? [])
    // zod tries whether it could, and is told not to: no policy is violated in any browser test.
    expect([...new Set(made)]).toEqual(['Function(``)'])
  })

  test('knows no address on the internet', () => {
    const read = files.filter((path) => /\.(js|css|html|svg|webmanifest)$/.test(path))
    const addresses = read.flatMap(
      (path) => programOf(path).match(/\bhttps?:\/\/[^\s"'`)<>\\]+|\bwss?:\/\//gi) ?? [],
    )
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !NAMED_ONLY.some((known) => address.startsWith(known)))).toEqual([])
  })

  test('has its fonts and icons in itself', () => {
    const styles = files.filter((path) => path.endsWith('.css'))
    const used = styles.flatMap((path) =>
      [...textOf(path).matchAll(/url\("?([^")]*)/g)].map(([, url]) => url ?? ''),
    )
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((url) => !files.includes(url.replace(/^\//, '')))).toEqual([])
    const { icons } = JSON.parse(textOf('manifest.webmanifest')) as { icons: { src: string }[] }
    expect(icons.filter(({ src }) => !files.includes(src))).toEqual([])
  })

  test('tells the digest of every file, and keeps on the device all that a screen needs', () => {
    const sums = textOf('SHA256SUMS').trimEnd().split('\n')
    const own = files.filter((path) => path !== 'SHA256SUMS')
    expect(sums).toEqual(own.map((path) => `${digestOf(builtApp, path, 'hex')}  ${path}`))
    const [, head = ''] = /^const OFFLINE = (.*)\n/.exec(textOf('sw.js')) ?? []
    const { files: kept } = JSON.parse(head) as { files: [string, string][] }
    const paths = kept.map(([path]) => (path === '' ? 'index.html' : path))
    expect(files.filter((path) => !paths.includes(path) && !path.startsWith('screenshots/'))).toEqual([
      '.htaccess',
      'SHA256SUMS',
      'THIRD-PARTY-NOTICES.txt',
      '_headers',
      SINGLE,
      'nginx.conf',
      'sbom.cdx.json',
      'sw-off.js',
      'sw.js',
    ])
  })

  test('gives the licence of all that is in it', () => {
    const { components } = JSON.parse(textOf('sbom.cdx.json')) as {
      components: { name: string; version: string; scope: string }[]
    }
    const notices = textOf('THIRD-PARTY-NOTICES.txt')
    const shipped = components.filter(({ scope }) => scope === 'required')
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['react', 'decimal.js', 'pure-rand', '@fontsource-variable/inter']),
    )
    expect(shipped.filter(({ name, version }) => !notices.includes(`\n${name} ${version} (`))).toEqual([])
    expect(notices).toContain('SIL OPEN FONT LICENSE')
  })
})

const SOURCES = ['src', 'public', 'test/tooling', 'index.html', 'vite.config.ts', 'tsconfig.json']
const PACKAGE = ['package.json', 'package-lock.json']

test('the same source gives the same files, in another place and another time zone', async ({
  newDirectory,
}) => {
  const copy = await newDirectory()
  for (const path of [...SOURCES, ...PACKAGE]) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', 'again'], {
    cwd: copy,
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, TZ: 'Pacific/Auckland', LC_ALL: 'C' },
    encoding: 'utf8',
  })
  expect(built.stderr).toBe('')
  expect(built.status).toBe(0)
  expect(readFileSync(join(copy, 'again/SHA256SUMS'), 'utf8')).toBe(textOf('SHA256SUMS'))
})
