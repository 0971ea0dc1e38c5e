const ROUND = [1, 2, 2.5, 5, 10]
/** What is smaller is nothing, of euros as of hours. */
const NOTHING = 1e-9

/** Round numbers from at or below the lowest to at or above the highest value, about so many; zero is among them where it lies between. */
export function valueTicks(values: readonly number[], about = 5): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  if (high - low < NOTHING) return low < 0 ? [-1, 0, 1] : [0, 1]
  const rough = (high - low) / about
  const scale = 10 ** Math.floor(Math.log10(rough))
  const step = scale * (ROUND.find((each) => each * scale >= rough) ?? 10)
  const first = Math.floor(low / step)
  const count = Math.ceil(high / step) - first
  return Array.from({ length: count + 1 }, (_, i) => (first + i) * step)
}
