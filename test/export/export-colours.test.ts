import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXPORT_COLOURS } from '../../src/export/export-colours.ts'

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8')
const [screenRules = ''] = css.split('@media')
const tokens = new Map(
  [...screenRules.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
)

/** A token as it is in the light theme. */
function lightOf(name: string): string | undefined {
  const value = tokens.get(name)
  const [, other] = /^var\(--([a-z0-9-]+)\)$/.exec(value ?? '') ?? []
  if (other !== undefined) return lightOf(other)
  const [, light] = /^light-dark\(#([0-9a-f]{6}),/.exec(value ?? '') ?? []
  return light?.toUpperCase()
}

test.each(Object.entries(EXPORT_COLOURS))('%s is the colour of the light screen', (name, hex) => {
  expect(lightOf(name)).toBe(hex)
})

test('every colour of data on the screen can be exported', () => {
  const names = [...tokens.keys()].filter((name) => /^(data|stakeholder|category)-/.test(name))
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !(name in EXPORT_COLOURS))).toEqual([])
})
