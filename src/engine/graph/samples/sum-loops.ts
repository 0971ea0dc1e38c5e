/**
 * One pass of a sum over a block. All values stand in one array, so that the processor keeps one address; `p` holds from `at` on the
 * position that is filled and those that are read, `k` from `from` on the numbers. Positions are those of slots, so they are the
 * same or do not overlap.
 */
export type Loop = (
  m: Float64Array,
  n: number,
  p: Int32Array,
  at: number,
  k: Float64Array,
  from: number,
) => void

const linear1: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const base = k[from]!
  const ka = k[from + 1]!
  for (let i = 0; i < n; i++) m[to + i] = base + ka * m[a + i]!
}

const linear2: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const base = k[from]!
  const ka = k[from + 1]!
  const kb = k[from + 2]!
  for (let i = 0; i < n; i++) m[to + i] = base + ka * m[a + i]! + kb * m[b + i]!
}

const linear3: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const base = k[from]!
  const ka = k[from + 1]!
  const kb = k[from + 2]!
  const kc = k[from + 3]!
  for (let i = 0; i < n; i++) m[to + i] = base + ka * m[a + i]! + kb * m[b + i]! + kc * m[c + i]!
}

const linear4: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const d = p[at + 4]!
  const base = k[from]!
  const ka = k[from + 1]!
  const kb = k[from + 2]!
  const kc = k[from + 3]!
  const kd = k[from + 4]!
  for (let i = 0; i < n; i++)
    m[to + i] = base + ka * m[a + i]! + kb * m[b + i]! + kc * m[c + i]! + kd * m[d + i]!
}

const more1: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const ka = k[from]!
  for (let i = 0; i < n; i++) m[to + i] = m[to + i]! + ka * m[a + i]!
}

const more2: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const ka = k[from]!
  const kb = k[from + 1]!
  for (let i = 0; i < n; i++) m[to + i] = m[to + i]! + ka * m[a + i]! + kb * m[b + i]!
}

const more3: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const ka = k[from]!
  const kb = k[from + 1]!
  const kc = k[from + 2]!
  for (let i = 0; i < n; i++) m[to + i] = m[to + i]! + ka * m[a + i]! + kb * m[b + i]! + kc * m[c + i]!
}

const more4: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const d = p[at + 4]!
  const ka = k[from]!
  const kb = k[from + 1]!
  const kc = k[from + 2]!
  const kd = k[from + 3]!
  for (let i = 0; i < n; i++)
    m[to + i] = m[to + i]! + ka * m[a + i]! + kb * m[b + i]! + kc * m[c + i]! + kd * m[d + i]!
}

const more8: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const d = p[at + 4]!
  const e = p[at + 5]!
  const f = p[at + 6]!
  const g = p[at + 7]!
  const h = p[at + 8]!
  const ka = k[from]!
  const kb = k[from + 1]!
  const kc = k[from + 2]!
  const kd = k[from + 3]!
  const ke = k[from + 4]!
  const kf = k[from + 5]!
  const kg = k[from + 6]!
  const kh = k[from + 7]!
  for (let i = 0; i < n; i++) {
    const first = ka * m[a + i]! + kb * m[b + i]! + kc * m[c + i]! + kd * m[d + i]!
    const last = ke * m[e + i]! + kf * m[f + i]! + kg * m[g + i]! + kh * m[h + i]!
    m[to + i] = m[to + i]! + first + last
  }
}

const products1: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const base = k[from]!
  const kab = k[from + 1]!
  for (let i = 0; i < n; i++) m[to + i] = base + kab * m[a + i]! * m[b + i]!
}

const products2: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const d = p[at + 4]!
  const base = k[from]!
  const kab = k[from + 1]!
  const kcd = k[from + 2]!
  for (let i = 0; i < n; i++) m[to + i] = base + kab * m[a + i]! * m[b + i]! + kcd * m[c + i]! * m[d + i]!
}

const moreProducts1: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const kab = k[from]!
  for (let i = 0; i < n; i++) m[to + i] = m[to + i]! + kab * m[a + i]! * m[b + i]!
}

const moreProducts2: Loop = (m, n, p, at, k, from) => {
  const to = p[at]!
  const a = p[at + 1]!
  const b = p[at + 2]!
  const c = p[at + 3]!
  const d = p[at + 4]!
  const kab = k[from]!
  const kcd = k[from + 1]!
  for (let i = 0; i < n; i++)
    m[to + i] = m[to + i]! + kab * m[a + i]! * m[b + i]! + kcd * m[c + i]! * m[d + i]!
}

/** By step and the number of slots that it reads. */
export const SUM_LOOPS = {
  linear: [linear1, linear1, linear2, linear3, linear4],
  linearMore: [more1, more1, more2, more3, more4, more4, more4, more4, more8],
  products: [products1, products1, products1, products2, products2],
  productsMore: [moreProducts1, moreProducts1, moreProducts1, moreProducts2, moreProducts2],
} as const
