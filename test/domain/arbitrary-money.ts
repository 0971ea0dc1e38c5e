import * as fc from 'fast-check'
import { INDEX_CATEGORIES } from '../../src/domain/business-case.ts'
import {
  type Financing,
  FUNDING_RULES,
  type FundingAmount,
  type FundingLine,
} from '../../src/domain/funding.ts'
import type { Bundle } from '../../src/domain/lines.ts'
import { arbitraryPeriod } from './arbitrary-effect.ts'
import { type Limits, arbitraryInput, arbitrarySeries } from './arbitrary-input.ts'
import { arbitraryDriver } from './arbitrary-lines.ts'
import { type Names, replaceableLines, stakeholderOf } from './arbitrary-names.ts'
import { arbitraryName } from './arbitrary-text.ts'

function list<T>(
  stem: string,
  most: number,
  line: (id: string) => fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[]> {
  return fc
    .nat(most)
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => line(`${stem}${String(n + 1)}`))))
}

export function arbitraryBundles(names: Names, limits: Limits): fc.Arbitrary<readonly Bundle[]> {
  return list('bundle-', 2, (id) =>
    fc.record({
      id: fc.constant(id),
      name: arbitraryName('Bundle'),
      chosen: fc.boolean(),
      replaces: fc.subarray([...replaceableLines(names)]),
      technologyIds: fc.subarray(names.technologies.map((t) => t.id)),
      pricePerUser: arbitraryInput('bundle.pricePerUser', limits),
      per: fc.constantFrom('year' as const, 'month' as const),
      fixedFee: arbitraryInput('bundle.fixedFee', limits),
      vat: arbitraryInput('bundle.vat', limits),
      index: fc.constantFrom(...INDEX_CATEGORIES),
      payer: stakeholderOf(names),
    }),
  )
}

function fundingAmount(names: Names, limits: Limits): fc.Arbitrary<FundingAmount> {
  const fixed = fc.record({
    kind: fc.constant('fixed' as const),
    amounts: arbitrarySeries('funding.amounts', limits, 6),
  })
  if (names.technologies.length === 0) return fixed
  const byRate = fc.constantFrom(...names.technologies).chain((t) =>
    fc.record({
      rate: arbitraryInput('funding.rate', limits),
      hours: fc.option(arbitraryInput('funding.hoursPerClientMonth', limits), { nil: undefined }),
      per: fc.constantFrom('year' as const, 'month' as const),
      technologyId: fc.constant(t.id),
      driver: arbitraryDriver('technology', t.assets),
      years: arbitraryPeriod(),
    }),
  )
  return fc.oneof(
    fixed,
    byRate.map(({ years: [fromYear, toYear], hours, ...line }) => ({
      kind: 'rate' as const,
      ...line,
      ...(hours === undefined ? {} : { hoursPerClientMonth: hours }),
      fromYear,
      toYear,
    })),
  )
}

export function arbitraryFunding(names: Names, limits: Limits): fc.Arbitrary<readonly FundingLine[]> {
  return list('funding-', 2, (id) =>
    fc.record({
      id: fc.constant(id),
      name: arbitraryName('Funding'),
      funder: stakeholderOf(names),
      rule: fc.constantFrom(...FUNDING_RULES),
      provenTechnology: fc.boolean(),
      duration: fc.constantFrom('temporary' as const, 'structural' as const),
      amount: fundingAmount(names, limits),
      earmarkedShare: arbitraryInput('funding.earmarkedShare', limits),
      coFundedShare: arbitraryInput('funding.coFundedShare', limits),
      administration: arbitrarySeries('funding.administration', limits),
    }),
  )
}

export function arbitraryFinancing(names: Names, limits: Limits): fc.Arbitrary<readonly Financing[]> {
  const loan = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('loan' as const),
      name: arbitraryName('Loan'),
      lender: stakeholderOf(names),
      principal: arbitraryInput('loan.principal', limits),
      rate: arbitraryInput('loan.rate', limits),
      years: arbitraryInput('loan.years', limits),
    })
  const bond = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('health-impact-bond' as const),
      name: arbitraryName('Bond'),
      investor: stakeholderOf(names),
      principal: arbitraryInput('bond.principal', limits),
      return: arbitraryInput('bond.return', limits),
      outcomePayers: list(`${id}-payer-`, 2, (payer) =>
        fc.record({
          id: fc.constant(payer),
          stakeholder: stakeholderOf(names),
          share: arbitraryInput('bond.share', limits),
        }),
      ),
    })
  return list('financing-', 2, (id) => fc.oneof(loan(id), bond(id)))
}
