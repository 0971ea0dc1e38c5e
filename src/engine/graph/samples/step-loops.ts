import { wholeAbove, wholeBelow } from './float-step.ts'
import type { Loop } from './sum-loops.ts'

const times: Loop = (m, n, p, at) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  for (let i = 0; i < n; i++) m[to + i] = m[a + i]! * m[b + i]!
}

const timesTwice: Loop = (m, n, p, at) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  for (let i = 0; i < n; i++) m[to + i] = m[a + i]! * m[b + i]! * m[c + i]!
}

const positive: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  for (let i = 0; i < n; i++) {
    const value = ka * m[a + i]!
    m[to + i] = value > 0 ? value : 0
  }
}

const floor: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  for (let i = 0; i < n; i++) m[to + i] = wholeBelow(ka * m[a + i]!)
}

const ceiling: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  for (let i = 0; i < n; i++) m[to + i] = wholeAbove(ka * m[a + i]!)
}

const root: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  for (let i = 0; i < n; i++) m[to + i] = Math.sqrt(ka * m[a + i]!)
}

const reciprocal: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  for (let i = 0; i < n; i++) {
    const value = ka * m[a + i]!
    m[to + i] = value === 0 ? 0 : 1 / value
  }
}

const min: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const ka = k[from]!
  const kb = k[from + 1]!
  for (let i = 0; i < n; i++) {
    const one = ka * m[a + i]!
    const other = kb * m[b + i]!
    m[to + i] = other < one ? other : one
  }
}

const max: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const ka = k[from]!
  const kb = k[from + 1]!
  for (let i = 0; i < n; i++) {
    const one = ka * m[a + i]!
    const other = kb * m[b + i]!
    m[to + i] = other > one ? other : one
  }
}

const minBound: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  const bound = k[from + 1]!
  for (let i = 0; i < n; i++) {
    const value = ka * m[a + i]!
    m[to + i] = value < bound ? value : bound
  }
}

const maxBound: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  const bound = k[from + 1]!
  for (let i = 0; i < n; i++) {
    const value = ka * m[a + i]!
    m[to + i] = value > bound ? value : bound
  }
}

/** By step and the number of slots that it reads. */
export const STEP_LOOPS = {
  times: [times, times, times, timesTwice],
  positive: [positive, positive],
  floor: [floor, floor],
  ceiling: [ceiling, ceiling],
  root: [root, root],
  reciprocal: [reciprocal, reciprocal],
  min: [minBound, minBound, min],
  max: [maxBound, maxBound, max],
} as const
