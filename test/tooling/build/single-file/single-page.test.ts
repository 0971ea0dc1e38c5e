// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { singlePage } from './single-page.ts'

const PARTS = {
  script: 'const a = "</script><!-- x"; run(a)',
  style: '.a { color: red }',
  icon: 'data:image/svg+xml,x',
  texts: { note: 'één\r\ntwee < drie' },
  version: '1.2.3 (abc)',
}

function pageOf(parts: typeof PARTS): Document {
  return new DOMParser().parseFromString(singlePage(parts), 'text/html')
}

function digestIn(page: Document, selector: string): string {
  const text = page.querySelector(selector)?.textContent ?? ''
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

test('the policy allows exactly the script and the style as a browser reads them', () => {
  const page = pageOf(PARTS)
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
  expect(policy).toContain(`script-src ${digestIn(page, 'script[type=module]')};`)
  expect(policy).toContain(`style-src ${digestIn(page, 'style')};`)
})

test('a program that speaks of the end of itself stays whole, and means the same', () => {
  const script = pageOf(PARTS).querySelector('script[type=module]')?.textContent ?? ''
  const [, literal = ''] = /const a = ("[^"]*"); run\(a\)$/.exec(script) ?? []
  expect(literal).toBe(String.raw`"\x3C/script>\x3C!-- x"`)
})

test('texts are read back as they were, with one kind of line end', () => {
  expect(pageOf(PARTS).getElementById('note')?.textContent).toBe('één\ntwee < drie')
})

test('a text that would end in the middle is refused', () => {
  expect(() => singlePage({ ...PARTS, texts: { note: 'a </SCRIPT> b' } })).toThrow(
    'note would end in the middle',
  )
})
