import { eachOf, isTree, type Step, type Tree } from './step.ts'

const ZERO = { value: '0' }

/**
 * Version 1 knew no limits on funding, no chance and no asked contribution. Nothing is limited, so that every amount stays what it
 * was, and contracts last for the longest horizon, so that the secure share does.
 */
export const rulesAndUncertainty: Step = {
  name: 'rules, uncertainty and contributions',
  up: (c) => ({
    ...c,
    settings: settingsOf(c['settings']),
    technologies: eachOf(c['technologies'], withSupplements),
    shared: isTree(c['shared']) ? withSupplements(c['shared']) : c['shared'],
    funding: eachOf(c['funding'], (line) => ({ ...line, provenTechnology: false })),
    rules: [],
    uncertainty: { seed: { value: '1' }, runs: { value: '10000' }, distributions: [] },
  }),
}

function settingsOf(settings: unknown): unknown {
  if (!isTree(settings)) return settings
  return {
    ...settings,
    contractYears: { value: '30' },
    contribution: { margin: ZERO, years: { value: '5' } },
  }
}

function withSupplements(owner: Tree): Tree {
  if (!('effects' in owner)) return owner
  return { ...owner, effects: eachOf(owner['effects'], withCapitalShare) }
}

function withCapitalShare(effect: Tree): Tree {
  return effect['kind'] === 'revenue' ? { ...effect, capitalShare: ZERO } : effect
}
