/** A run on a commit says the same each time; a long run is given a new seed (`SEED`), which it prints. */
export const SEED = Number(process.env['SEED'] ?? 20_261_125)
