// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isOurScript } from '../../src/app/trusted-types.ts'

const page = new URL('https://baatwijzer.example/zorg/#/result')

function isOurs(url: string): boolean {
  return isOurScript(new URL(url, page), page, '/zorg/')
}

test.each(['/zorg/sw.js', '/zorg/assets/analysis-B1a2c3d4.js', 'assets/export-X.js'])('accepts %s', (url) => {
  expect(isOurs(url)).toBe(true)
})

test.each([
  'https://elsewhere.example/zorg/sw.js',
  'http://baatwijzer.example/zorg/sw.js',
  '/sw.js',
  '/zorg/assets/../uploads/evil.js',
  '/zorg/assets/%2e%2e/evil.js',
  '/zorg/sw.js?import=evil',
  '/zorg/assets/data.json',
  'data:text/javascript,alert(1)',
  'blob:https://baatwijzer.example/1-2-3',
  'javascript:alert(1)//assets/x.js',
])('refuses %s', (url) => {
  expect(isOurs(url)).toBe(false)
})
