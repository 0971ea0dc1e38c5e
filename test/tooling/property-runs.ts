import * as fc from 'fast-check'
import { SEED } from './seed.ts'

// A run on a commit says the same each time: a red one is about the commit, and no shrinking of a large case outlasts it.
// With `SHRINK` a developer gets the smallest counterexample.
fc.configureGlobal({ seed: SEED, endOnFailure: process.env['SHRINK'] === undefined })
