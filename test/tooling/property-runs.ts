import * as fc from 'fast-check'

// A run on a commit says the same each time: a red one is about the commit, and no shrinking of a large case outlasts it.
// The soak takes a new seed each time (`SEED`), and with `SHRINK` a developer gets the smallest counterexample.
fc.configureGlobal({
  seed: Number(process.env['SEED'] ?? 20_261_125),
  endOnFailure: process.env['SHRINK'] === undefined,
})
