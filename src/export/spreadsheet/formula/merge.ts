import { type Formula, isNumber, isStep, lowest, ofPositivePart, partsOf, stepOf } from './formula.ts'

/**
 * The longest formula that two columns could share: terms and factors that one of them lacks are taken along. Null where they are
 * different formulas. Whether a column may really have it is for `demandsOf` to say.
 */
export function merged(a: Formula, b: Formula): Formula | null {
  if (a.key === b.key) return a
  if (canStandFor(a, b)) return a
  if (canStandFor(b, a)) return b
  const op = likelier(a, b)
  if (op !== null) return mergedParts(op, a, b)
  if (isStep(a, 'subtract') !== isStep(b, 'subtract'))
    return isStep(a, 'subtract') ? withLess(a, b) : withLess(b, a)
  const [innerA, innerB] = [ofPositivePart(a), ofPositivePart(b)]
  if (innerA === null && innerB !== null) return inPositivePart(b, merged(innerB, a))
  if (innerB === null && innerA !== null) return inPositivePart(a, merged(innerA, b))
  return mergedArgs(a, b)
}

/** An empty cell can stand for nothing or one. */
function canStandFor(cell: Formula, number: Formula): boolean {
  return cell.kind === 'cell' && (isNumber(number, 0) || isNumber(number, 1))
}

/** Whether two formulas are rather terms of one sum or factors of one product: by what they would not have in common. */
function likelier(a: Formula, b: Formula): 'sum' | 'product' | null {
  const apart = (op: 'sum' | 'product') => {
    if (!isStep(a, op) && !isStep(b, op)) return Infinity
    const [own, other] = [partsOf(a, op), partsOf(b, op)]
    return own.filter((part) => !has(other, part)).length + other.filter((part) => !has(own, part)).length
  }
  const [sum, product] = [apart('sum'), apart('product')]
  if (sum === Infinity && product === Infinity) return null
  return product < sum ? 'product' : 'sum'
}

function has(parts: readonly Formula[], { key }: Formula): boolean {
  return parts.some((part) => part.key === key)
}

function mergedParts(op: 'sum' | 'product', a: Formula, b: Formula): Formula {
  const [own, other] = [partsOf(a, op), partsOf(b, op)]
  const parts = [...own]
  const free = own.filter((part) => !has(other, part))
  for (const part of other) {
    if (has(own, part)) continue
    const like = op === 'product' ? undefined : free.find((each) => isLike(each, part))
    const together = like === undefined ? null : merged(like, part)
    if (like === undefined || together === null) parts.push(part)
    else {
      parts[parts.indexOf(like)] = together
      free.splice(free.indexOf(like), 1)
    }
  }
  return stepOf(op, parts, op === 'sum' ? -Infinity : Math.min(lowest(a), lowest(b), 0))
}

/** Terms may be one term in two columns where they have something in common. */
function isLike(a: Formula, b: Formula): boolean {
  const keys = new Set(leavesOf(a).map(({ key }) => key))
  return leavesOf(b).some(({ key }) => keys.has(key))
}

function leavesOf(formula: Formula): readonly Formula[] {
  return formula.kind === 'step' ? formula.args.flatMap(leavesOf) : formula.kind === 'cell' ? [formula] : []
}

function withLess(difference: Formula, other: Formula): Formula | null {
  if (difference.kind !== 'step') return null
  const [from, less] = difference.args
  if (from === undefined || less === undefined) return null
  const together = merged(from, other)
  return together === null ? null : stepOf('subtract', [together, less], -Infinity)
}

function inPositivePart(whole: Formula, inner: Formula | null): Formula | null {
  const zero = whole.kind === 'step' ? whole.args[0] : undefined
  return inner === null || zero === undefined ? null : stepOf('max', [zero, inner], 0)
}

function mergedArgs(a: Formula, b: Formula): Formula | null {
  if (a.kind !== 'step' || b.kind !== 'step' || a.op !== b.op || a.args.length !== b.args.length) return null
  const args: Formula[] = []
  for (const [i, arg] of a.args.entries()) {
    const together = merged(arg, b.args[i] as Formula)
    if (together === null) return null
    args.push(together)
  }
  return stepOf(a.op, args, Math.min(a.low, b.low), a.guarded || b.guarded)
}
