import type { FundingLine, FundingRule } from '../../domain/funding.ts'
import type { Input } from '../../domain/input.ts'
import type { RuleLimits } from '../../domain/rules.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import { whole } from './time-axis.ts'

/** What a rule can cut for, in the order in which it does. */
export const RULE_LIMITS = ['proven', 'period', 'hours', 'share', 'years', 'amount'] as const
export type RuleLimit = (typeof RULE_LIMITS)[number]

/** What a rule takes off a funding line: series by column. */
export interface RuleCut {
  readonly limit: RuleLimit
  readonly byColumn: readonly Node<'EUR'>[]
}

/** A funding line under the rule of its scheme: asked, allowed, and why the one is less than the other. */
export interface RuledFunding {
  readonly line: FundingLine
  readonly subject: Subject
  /** Its numbers are read from the case itself, as they change without a new model. */
  readonly rule: FundingRule
  readonly claim: readonly Node<'EUR'>[]
  readonly allowed: readonly Node<'EUR'>[]
  readonly cut: readonly Node<'EUR'>[]
  readonly cuts: readonly RuleCut[]
}

/**
 * Cuts a claim to what the rule of its scheme allows; a broken rule never blocks. In this order: proven technology and years outside
 * the period of the rule get nothing; hours above the most are not paid (`claim * most/hours`); only a share goes to this goal;
 * after the most years nothing; per calendar year the most. The start is the turn of the year, and so the end of the year before.
 */
export function underRule(
  m: ModelContext,
  line: FundingLine,
  limits: RuleLimits,
  claim: readonly Node<'EUR'>[],
): RuledFunding {
  const { b } = m
  const subject = { path: `funding.${line.id}`, name: line.name }
  const context: RuleContext = { m, line, limits, path: `rules.${limits.id}` }
  const named = claim.map((n, column) => b.named(n, { key: 'fundingClaim', subject, column }))
  const cuts: RuleCut[] = []
  let left: readonly Node<'EUR'>[] = named
  for (const limit of RULE_LIMITS) {
    const next = LIMITERS[limit](context, left)
    if (next === null) continue
    const about = { path: `${subject.path}.${limit}`, name: line.name }
    const byColumn = left.map((before, column) => {
      const taken = b.subtract(before, next[column] ?? b.zero<'EUR'>())
      return b.named(taken, { key: 'fundingCutByLimit', subject: about, column })
    })
    cuts.push({ limit, byColumn })
    left = next
  }
  const cut = m.axis.columns.map((column) => {
    const taken = b.sum(
      'EUR',
      cuts.map(({ byColumn }) => byColumn[column] ?? b.zero<'EUR'>()),
    )
    return b.named(taken, { key: 'fundingCut', subject, column })
  })
  return { line, subject, rule: limits.id, claim: named, allowed: left, cut, cuts }
}

/** The number of a rule that a limit comes from, with its source. */
export function inputOfLimit(limits: RuleLimits | undefined, limit: RuleLimit): Input | undefined {
  if (limits === undefined) return undefined
  switch (limit) {
    case 'proven':
    case 'period':
      return limits.validTo ?? limits.validFrom
    case 'hours':
      return limits.mostHours
    case 'share':
      return limits.mostShare
    case 'years':
      return limits.mostYears
    case 'amount':
      return limits.mostPerYear
  }
}

interface RuleContext {
  readonly m: ModelContext
  readonly line: FundingLine
  readonly limits: RuleLimits
  readonly path: string
}

/** What is left of the amounts by column, or null where the rule has no such limit. */
type Limiter = (context: RuleContext, amounts: readonly Node<'EUR'>[]) => readonly Node<'EUR'>[] | null

const LIMITERS: Readonly<Record<RuleLimit, Limiter>> = {
  proven: ({ m, line, limits }, amounts) =>
    limits.excludesProven && line.provenTechnology ? amounts.map(() => m.b.zero<'EUR'>()) : null,

  period: ({ m, limits }, amounts) => {
    const [from, to] = [whole(limits.validFrom), lastYear(limits.validTo)]
    const isValid = (column: number) => calendarYear(m, column) >= from && calendarYear(m, column) <= to
    if (m.axis.columns.every(isValid)) return null
    return amounts.map((n, column) => (isValid(column) ? n : m.b.zero<'EUR'>()))
  },

  hours: ({ m: { b }, line, limits, path }, amounts) => {
    const hours = line.amount.kind === 'rate' ? line.amount.hoursPerClientMonth : undefined
    if (limits.mostHours === undefined || hours === undefined) return null
    const asked = b.input(
      'funding.hoursPerClientMonth',
      `funding.${line.id}.amount.hoursPerClientMonth`,
      hours,
    )
    const most = b.input('rule.mostHours', `${path}.mostHours`, limits.mostHours)
    // Written as a complement, so that a line of no hours keeps its amount.
    const paid = b.complement(b.ratio(b.positive(b.subtract(asked, most)), asked))
    return amounts.map((n) => b.scale(n, paid))
  },

  share: ({ m: { b }, limits, path }, amounts) => {
    if (limits.mostShare === undefined) return null
    const share = b.input('rule.mostShare', `${path}.mostShare`, limits.mostShare)
    return amounts.map((n) => b.scale(n, share))
  },

  years: ({ m, limits }, amounts) => {
    if (limits.mostYears === undefined) return null
    const most = whole(limits.mostYears)
    return amounts.map((n, column) => {
      const earlier = amounts.slice(0, Math.max(0, column - most + 1))
      return m.b.scale(n, m.b.complement(anyOf(m, earlier)))
    })
  },

  amount: ({ m: { b }, limits, path }, amounts) => {
    if (limits.mostPerYear === undefined) return null
    const most = b.input('rule.mostPerYear', `${path}.mostPerYear`, limits.mostPerYear)
    return amounts.map((n) => b.min(n, most))
  },
}

/** 1 where any of the amounts has been paid, 0 where none. */
function anyOf({ b }: ModelContext, amounts: readonly Node<'EUR'>[]): Node<'1'> {
  const sum = b.sum('EUR', amounts)
  return b.ceiling(b.min(b.ratio(sum, b.constant(1, 'EUR')), b.constant1))
}

function calendarYear({ axis }: ModelContext, column: number): number {
  return axis.firstYear + column - 1
}

function lastYear(input: Input | undefined): number {
  return input === undefined ? Number.POSITIVE_INFINITY : whole(input)
}
