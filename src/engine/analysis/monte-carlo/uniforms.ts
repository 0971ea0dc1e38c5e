import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Numbers between 0 and 1, both excluded, evenly spread: those of one stream in one chunk of the runs. They depend on the seed, the name
 * of the stream and the number of the chunk alone, so the order in which chunks are computed, by whom, and which other inputs
 * vary make no difference.
 */
export function fillUniforms(seed: number, stream: string, chunk: number, to: Float64Array): void {
  const generator = xoroshiro128plusFromState(stateOf(seed, stream, chunk))
  for (let i = 0; i < to.length; i++) to[i] = ((generator.next() >>> 0) + 0.5) / 2 ** 32
}

/** Four words that share nothing with those of a neighbouring seed, stream or chunk. */
function stateOf(seed: number, stream: string, chunk: number): readonly number[] {
  const name = hashOf(stream)
  return [1, 2, 3, 4].map((word) => mixed(mixed(mixed(mixed(seed) ^ name) + chunk) + word * 0x9e3779b9))
}

/** FNV-1a, over the characters of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3: every bit of the outcome depends on every bit of the number. */
function mixed(number: number): number {
  let x = number | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) | 0
}
