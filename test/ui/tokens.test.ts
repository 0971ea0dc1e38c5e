import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark'
type Rgb = readonly [number, number, number]

/** The colour of a token as a theme shows it, with references followed. */
function colour(token: string, theme: Theme): Rgb {
  const text = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? ''
  const reference = /^var\(--([\w-]+)\)$/.exec(text)?.[1]
  if (reference !== undefined) return colour(reference, theme)
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(text)
  const hex = pair?.[theme === 'light' ? 1 : 2]
  if (hex === undefined) throw new Error(`--${token} is no colour: ${text}`)
  return [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
}

function channel(hex: string, at: number): number {
  const value = parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function contrast(one: Rgb, other: Rgb): number {
  const light = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  return Math.max(light(one) / light(other), light(other) / light(one))
}

/**
 * Colour vision deficiencies as matrices on linear RGB, severity 1: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table 1.
 */
const VISION: Record<string, readonly Rgb[]> = {
  'full vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Oklab, in which a distance of 0.02 is about the least one sees. */
function perceived(rgb: Rgb, vision: string): Rgb {
  const seen = (VISION[vision] ?? []).map((row) => Math.min(1, Math.max(0, times(row, rgb))))
  const [r = 0, g = 0, b = 0] = seen
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function times(row: Rgb, rgb: Rgb): number {
  return row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]
}

const names = (prefix: string) =>
  [...css.matchAll(new RegExp(`--(${prefix}-[\\w-]+):`, 'g'))].map(([, name]) => name ?? '')

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'sunken'],
    ['ink-muted', 'paper'],
    ['ink-muted', 'surface'],
    ['ink-muted', 'sunken'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent', 'accent-wash'],
    ['accent-strong', 'accent-wash'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['ink', 'accent-wash'],
    ['ink-muted', 'accent-wash'],
    ['warning', 'paper'],
    ['warning', 'surface'],
    ['warning', 'warning-wash'],
    ['ink', 'warning-wash'],
    ['negative', 'paper'],
    ['negative', 'surface'],
    ['negative', 'accent-wash'],
    ['negative', 'negative-wash'],
    ['ink', 'negative-wash'],
    ['on-negative', 'negative'],
    ['paper', 'ink'],
  ])('text in %s on %s has at least 4.5 : 1', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'surface'])('edges of fields have at least 3 : 1 on %s', (ground) => {
    expect(contrast(colour('rule-strong', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })

  test.each([...names('data'), ...names('stakeholder'), ...names('category')])(
    '%s has at least 3 : 1',
    (token) => {
      expect(contrast(colour(token, theme), colour('paper', theme))).toBeGreaterThanOrEqual(3)
      expect(contrast(colour(token, theme), colour('surface', theme))).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(Object.keys(VISION))('eight data colours stay apart with %s', (vision) => {
    const seen = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => perceived(colour(`data-${n}`, theme), vision))
    const distances = seen.flatMap((one, index) =>
      seen
        .slice(index + 1)
        .map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.09)
  })

  test('each stakeholder and each category has a colour of its own', () => {
    for (const prefix of ['stakeholder', 'category']) {
      const colours = names(prefix).map((token) => colour(token, theme).join())
      expect(colours.length).toBeGreaterThanOrEqual(10)
      expect(new Set(colours).size).toBe(colours.length)
    }
  })
})
