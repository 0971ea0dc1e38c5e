/** What a file may hold. Far above any real case, and low enough that no file can stop the program. */
export const LIMITS = {
  /** Of a file, and of what a compressed file or a link unpacks to. */
  bytes: 5_000_000,
  /** Characters of a link. */
  link: 32_000,
  depth: 32,
  /** Objects in lists, over the whole file. */
  elements: 5_000,
  /** Objects, lists, texts, numbers and switches, over the whole file. */
  values: 250_000,
  name: 200,
  text: 5_000,
  tags: 30,
  list: 5_000,
  years: 31,
  variants: 50,
  overrides: 500,
  /** In the log of workshops. */
  agreements: 500,
  refusals: 20,
  found: 40,
} as const
