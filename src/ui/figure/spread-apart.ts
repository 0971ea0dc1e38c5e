/** Moves labels that would lie over each other apart, as little as needed, within the bounds. Keeps the given order of places. */
export function spreadApart(
  wanted: readonly { readonly middle: number; readonly size: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a).middle - at(wanted, b).middle)
  const placed = new Map<number, number>()
  let free = top
  for (const index of order) {
    const { middle, size } = at(wanted, index)
    const start = Math.max(free, middle - size / 2)
    placed.set(index, start)
    free = start + size
  }
  let limit = bottom
  for (const index of order.reverse()) {
    const { size } = at(wanted, index)
    const start = Math.min(placed.get(index) ?? 0, limit - size)
    placed.set(index, start)
    limit = start
  }
  return wanted.map(({ size }, index) => (placed.get(index) ?? 0) + size / 2)
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`No item ${index}`)
  return item
}
