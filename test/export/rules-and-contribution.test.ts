import { describe, expect, it } from 'vitest'
import { newFunding } from '../../src/domain/defaults.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { contribution } from '../../src/export/analyses/contribution.ts'
import { results } from '../../src/export/results.ts'
import { input, oneOff, series, settings, shared, smallCase } from '../engine/small-case.ts'

/** A start of 900 euro; a subsidy of 300 a year of which 100 is paid, and which the insurer gives. */
const CASE = smallCase({
  settings: settings(3, {
    contractYears: input(2),
    contribution: { margin: input(50), years: input(2) },
  }),
  shared: shared({ oneOffs: [oneOff({ amount: input(900) })] }),
  rules: [
    {
      id: 'subsidy',
      validFrom: input(2028),
      mostPerYear: { ...input(100), source: 'Staatscourant' },
      excludesProven: false,
    },
  ],
  funding: [
    {
      ...newFunding('f', 'Fund'),
      rule: 'subsidy',
      funder: 'zvw',
      duration: 'structural',
      amount: { kind: 'fixed', amounts: series(0, 300, 300, 300) },
    },
  ],
})

describe('the results of a case with rules', () => {
  const told = results(Calculation.of(CASE))

  it('say what was claimed, allowed and cut, and by which limit', () => {
    expect(told['fundingRules']).toEqual([
      {
        line: 'f',
        name: 'Fund',
        rule: 'subsidy',
        claim: ['0', '300', '300', '300'],
        allowed: ['0', '0', '100', '100'],
        cut: ['0', '300', '200', '200'],
        cuts: [
          { limit: 'period', source: null, amounts: ['0', '300', '0', '0'] },
          { limit: 'amount', source: 'Staatscourant', amounts: ['0', '0', '200', '200'] },
        ],
      },
    ])
  })

  it('say which income lasts, and which a contract secures', () => {
    expect(told['income']).toEqual({
      temporary: ['0', '0', '0', '0'],
      lasting: ['0', '0', '100', '100'],
      secure: ['0', '0', '100', '0'],
    })
    expect([told['lastingIncomeShare'], told['secureIncomeShare']]).toEqual(['1', '0.5'])
  })
})

describe('the analysis of contributions', () => {
  it('says what is asked, what stays uncovered, and what each would pay by either key', () => {
    expect(contribution(CASE)).toEqual({
      case: { id: 'small', name: 'Small' },
      years: 2,
      margin: '50',
      presentValueOfOneEuroPerYear: '2',
      shortage: '700',
      required: '750',
      gainsOfOthers: '0',
      covered: '0',
      uncovered: '750',
      byGain: [{ stakeholder: 'zvw', contribution: '0', contributionPerYear: '0', gain: '0' }],
      byBenefits: {
        benefitCostRatio: '0.2222222222222222222222222222222222',
        benefits: '200',
        costs: '900',
        parties: [
          {
            stakeholder: 'provider',
            contribution: '0',
            contributionPerYear: '0',
            benefits: '200',
            costs: '900',
            fairCosts: '900',
          },
          {
            stakeholder: 'zvw',
            contribution: '0',
            contributionPerYear: '0',
            benefits: '0',
            costs: '0',
            fairCosts: '0',
          },
        ],
      },
    })
  })
})
