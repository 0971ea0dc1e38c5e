import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { securityHeaders } from '../tooling/build/security-headers.ts'
import { test } from './harness.ts'
import { builtApp } from './served-app.ts'

/** How each host writes that a header goes with every answer. */
const ALWAYS = {
  _headers: /^ {2}([A-Za-z-]+): (.*)$/gm,
  '.htaccess': /^ *Header always set ([A-Za-z-]+) "(.*)"$/gm,
  'nginx.conf': /^add_header ([A-Za-z-]+) "(.*)" always;$/gm,
}

function textOf(file: string): string {
  return readFileSync(join(builtApp, file), 'utf8')
}

function always(file: keyof typeof ALWAYS): readonly (readonly [string, string])[] {
  const [every = ''] = textOf(file).split('\n/\n')
  return [...every.matchAll(ALWAYS[file])].map(([, name = '', value = '']) => [name, value])
}

test('the server of npm start sends every header of the policy', async () => {
  const { headers } = await fetch(inject('origin'))
  const sent = Object.keys(securityHeaders).map((name) => [name, headers.get(name)])
  expect(sent).toEqual(Object.entries(securityHeaders))
})

test.for(['_headers', '.htaccess', 'nginx.conf'] as const)('%s asks for the same headers', (file) => {
  expect(always(file)).toEqual(Object.entries(securityHeaders))
})

test.for(['_headers', '.htaccess', 'nginx.conf'])('%s keeps only what never changes', (file) => {
  const text = textOf(file)
  expect(text.match(/immutable/g)).toHaveLength(1)
  expect(text).toContain('no-cache')
  const where = {
    _headers: /^\/assets\/\*\n.*immutable$/m,
    '.htaccess': /immutable" .*#\/assets\/#/,
    'nginx.conf': /\/assets\/.*immutable/,
  }
  expect(text).toMatch(where[file as keyof typeof where])
})
