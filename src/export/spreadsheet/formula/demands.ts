import {
  type CellFormula,
  type Formula,
  isNumber,
  isStep,
  lowest,
  ofPositivePart,
  partsOf,
} from './formula.ts'

/** What an empty cell must hold for a shared formula to be right in a column: nothing, which counts as zero, or one. */
export interface Demand {
  readonly cell: CellFormula
  readonly value: 0 | 1
}

/** Whether no step of the model stands in a cell, so that it may be left empty or hold a one. */
export type IsEmpty = (cell: CellFormula) => boolean

/**
 * What must be in empty cells for a shared formula to give in a column what the formula of that column gives; null where it would
 * give something else.
 */
export function demandsOf(shared: Formula, own: Formula, isEmpty: IsEmpty): readonly Demand[] | null {
  if (shared.key === own.key) return []
  const demand = (cell: Formula, value: 0 | 1) =>
    cell.kind === 'cell' && isEmpty(cell) ? [{ cell, value }] : null

  function matched(whole: Formula, part: Formula): readonly Demand[] | null {
    if (whole.key === part.key) return []
    if (whole.kind === 'number') return null
    if (whole.kind === 'cell')
      return isNumber(part, 0) ? demand(whole, 0) : isNumber(part, 1) ? demand(whole, 1) : null
    if (whole.op === 'sum' || whole.op === 'product') return matchedParts(whole.op, whole, part)
    const [first, second] = whole.args
    if (isStep(whole, 'subtract') && !isStep(part, 'subtract'))
      return first === undefined || second === undefined
        ? null
        : both(matched(first, part), () => vanishing(second))
    const inner = ofPositivePart(whole)
    if (inner !== null && ofPositivePart(part) === null) return lowest(part) < 0 ? null : matched(inner, part)
    if (part.kind !== 'step' || part.op !== whole.op || part.args.length !== whole.args.length) return null
    return all(whole.args.map((arg, i) => () => matched(arg, part.args[i] as Formula)))
  }

  function matchedParts(op: 'sum' | 'product', whole: Formula, part: Formula): readonly Demand[] | null {
    const left = [...partsOf(whole, op)]
    const demands: Demand[] = []
    const given = isNumber(part, op === 'sum' ? 0 : 1) ? [] : partsOf(part, op)
    const take = (like: Formula) => left.splice(left.indexOf(like), 1)
    const unlike = given.filter(({ key }) => {
      const same = left.find((each) => each.key === key)
      if (same !== undefined) take(same)
      return same === undefined
    })
    for (const each of unlike) {
      const like = left.find((candidate) => matched(candidate, each) !== null)
      const asked = like === undefined ? null : matched(like, each)
      if (like === undefined || asked === null) return null
      demands.push(...asked)
      take(like)
    }
    const rest = all(left.map((each) => () => (op === 'sum' ? vanishing(each) : beingOne(each))))
    return rest === null ? null : [...demands, ...rest]
  }

  /** What makes a formula zero. */
  function vanishing(formula: Formula): readonly Demand[] | null {
    if (formula.kind === 'number') return formula.value.isZero() ? [] : null
    if (formula.kind === 'cell') return demand(formula, 0)
    const args = formula.args.map((arg) => () => vanishing(arg))
    if (formula.op === 'divide') return vanishing(formula.args[0] as Formula)
    if (formula.op !== 'product') return all(args)
    return args.map((ask) => ask()).find((asked) => asked !== null) ?? null
  }

  function beingOne(formula: Formula): readonly Demand[] | null {
    return isNumber(formula, 1) ? [] : demand(formula, 1)
  }

  return matched(shared, own)
}

type Ask = () => readonly Demand[] | null

function both(a: readonly Demand[] | null, ask: Ask): readonly Demand[] | null {
  const b = a === null ? null : ask()
  return a === null || b === null ? null : [...a, ...b]
}

function all(asks: readonly Ask[]): readonly Demand[] | null {
  return asks.reduce<readonly Demand[] | null>(both, [])
}
