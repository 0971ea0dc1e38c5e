import { Calculation } from '../calculation.ts'
import type { Explanation, Expression, Term } from '../graph/explanation.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { Node } from '../graph/node.ts'
import { methodCase } from './method-case.ts'

/** A formula as it holds for every case: of terms of one kind that are added up, one is left. */
export interface MethodFormula {
  readonly key: MeaningKey
  /** What it is the formula of. */
  readonly of: Term
  /** A sum, a smallest and a largest of one stand for that of all of the kind. */
  readonly formula: Expression
}

/**
 * The formula of every key of the model, read from the graph of a case in which all are at work: what the method page says is
 * what the program computes. Of the nodes with a key, the one with the most kinds of terms is taken, as elsewhere a
 * part may be zero and so left out.
 * @returns by key; a key that the graph does not have is absent
 */
export function methodFormulas(): ReadonlyMap<MeaningKey, MethodFormula> {
  const calculation = Calculation.of(methodCase())
  const found = new Map<MeaningKey, MethodFormula>()
  for (const [key, nodes] of nodesByKey(calculation.model.graph.nodes)) {
    const [first, ...others] = nodes.map((node) => generalised(calculation.explain(node)))
    if (first === undefined) continue
    const richest = others.reduce((best, each) => (each.richness > best.richness ? each : best), first)
    found.set(key, { key, of: richest.of, formula: richest.formula })
  }
  return found
}

function nodesByKey(nodes: readonly Node[]): ReadonlyMap<MeaningKey, readonly Node[]> {
  return grouped(nodes.map((node) => [node.meaning?.key ?? null, node] as const))
}

/** What belongs to no key is left out. */
function grouped<K, T>(items: Iterable<readonly [K | null, T]>): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const [key, item] of items) {
    if (key === null) continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return groups
}

interface Generalised extends Omit<MethodFormula, 'key'> {
  /** By the kinds of its terms; of as many, what adds up several of a kind says more than what has one. */
  readonly richness: number
}

function generalised(explanation: Explanation): Generalised {
  const formula = withoutRepeats(explanation.formula)
  return { of: explanation, formula, richness: 2 * kindsIn(formula) + (hasSumOfOne(formula) ? 1 : 0) }
}

function hasSumOfOne(formula: Expression): boolean {
  if (formula.kind === 'term') return false
  return (formula.op === 'sum' && formula.args.length === 1) || formula.args.some(hasSumOfOne)
}

function withoutRepeats(formula: Expression): Expression {
  if (formula.kind === 'term') return formula
  const args = formula.args.map(withoutRepeats)
  const { op } = formula
  if (op !== 'sum' && op !== 'min' && op !== 'max') return { ...formula, args }
  const kinds = grouped(args.map((arg) => [kindOf(arg), arg] as const))
  const once = [...kinds.values()].flatMap(([one, ...more]): readonly Expression[] => {
    if (one === undefined) return []
    return [more.length > 0 && op === 'sum' ? { kind: 'operation', op, args: [one] } : one]
  })
  const [only] = once
  return op === 'sum' && once.length === 1 && only !== undefined ? only : { ...formula, args: once }
}

/** The same for what differs only in its line, its party or its year. */
function kindOf(formula: Expression): string {
  if (formula.kind === 'operation') return `${formula.op}(${formula.args.map(kindOf).join(',')})`
  const { meaning, place, value } = formula.term
  return meaning?.key ?? place?.field ?? value.toString()
}

function kindsIn(formula: Expression): number {
  const kinds = new Set<string>()
  const visit = (each: Expression): void => {
    if (each.kind === 'operation') each.args.forEach(visit)
    else kinds.add(kindOf(each))
  }
  visit(formula)
  return kinds.size
}
