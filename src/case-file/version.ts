export const FORMAT = 'baatwijzer'

/** Every version of the format that was ever released. A version that is added here asks for a step in migrations.ts. */
export const VERSIONS = [1, 2, 3] as const
export type Version = (typeof VERSIONS)[number]

export const NEWEST_VERSION = 3 satisfies Version
