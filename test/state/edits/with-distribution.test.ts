import { describe, expect, it } from 'vitest'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { withDistribution } from '../../../src/state/edits/with-distribution.ts'

const RATE = 'settings.discountRate'
const newId = () => 'd1'
const c = emptyCase('case', 'Case', 2026)

describe('how an input varies', () => {
  it('is kept once it differs from the default', () => {
    const changed = withDistribution(c, RATE, { kind: 'uniform' }, newId)
    expect(changed.uncertainty.distributions).toEqual([{ id: 'd1', input: RATE, kind: 'uniform' }])
  })

  it('is left out when it says no more than the default', () => {
    const changed = withDistribution(c, RATE, { kind: 'uniform' }, newId)
    expect(withDistribution(changed, RATE, { kind: 'pert' }, newId).uncertainty.distributions).toEqual([])
    expect(withDistribution(c, RATE, { stream: '' }, newId).uncertainty.distributions).toEqual([])
  })

  it('keeps a shared stream when the kind changes, and the other way round', () => {
    const shared = withDistribution(c, RATE, { stream: 'rente' }, newId)
    const both = withDistribution(shared, RATE, { kind: 'normal' }, newId)
    expect(both.uncertainty.distributions).toEqual([
      { id: 'd1', input: RATE, kind: 'normal', stream: 'rente' },
    ])
    expect(withDistribution(both, RATE, { stream: '' }, newId).uncertainty.distributions).toEqual([
      { id: 'd1', input: RATE, kind: 'normal' },
    ])
  })

  it('gives yes or no a probability, and takes it away with it', () => {
    const yesNo = withDistribution(c, RATE, { kind: 'yes-no' }, newId)
    expect(yesNo.uncertainty.distributions[0]?.probability?.value).toBe('0.5')
    const streamed = withDistribution(yesNo, RATE, { stream: 'x' }, newId)
    expect(streamed.uncertainty.distributions[0]?.probability?.value).toBe('0.5')
    const normal = withDistribution(yesNo, RATE, { kind: 'normal' }, newId)
    expect(normal.uncertainty.distributions[0]).not.toHaveProperty('probability')
  })
})
