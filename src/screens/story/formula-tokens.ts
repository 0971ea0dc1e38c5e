import type { Expression, Term } from '../../engine/graph/explanation.ts'
import type { Op } from '../../engine/graph/node.ts'
import type { Catalogue } from '../../wording/catalogue.ts'

/** A piece of a formula as it is read, from left to right. */
export type Token =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'sign'; readonly text: '+' | '−' | '×' | '÷' | ';' }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'minus' | 'open' | 'close' }

/** How strongly an operation binds: what binds less stands in brackets inside what binds more. */
const BINDING: Readonly<Partial<Record<Op, number>>> = { sum: 1, subtract: 1, product: 2, divide: 2 }
const STRONGEST = 3

/** A formula as a row of names, signs and brackets; products before sums, as people read it. A sum of one is that of all of its kind. */
export function formulaTokens(words: Catalogue, formula: Expression): readonly Token[] {
  if (formula.kind === 'term') return [{ kind: 'term', term: formula.term }]
  const { op, args } = formula
  switch (op) {
    case 'sum':
      return args.length === 1 ? called(words, words.explain.sumOf, args) : joined(words, '+', args, 1)
    case 'product':
      return joined(words, '×', args, 2)
    case 'subtract':
      return difference(words, args)
    case 'divide':
      return joined(words, '÷', args, 2, STRONGEST)
    case 'min':
      return called(words, words.explain.smallest, args)
    case 'max':
      return called(words, words.explain.largest, args)
    case 'floor':
      return called(words, words.explain.roundedDown, args)
    case 'ceiling':
      return called(words, words.explain.roundedUp, args)
    case 'root':
      return called(words, words.explain.root, args)
    case 'same':
    case 'input':
    case 'constant':
      return args.flatMap((arg) => formulaTokens(words, arg))
  }
}

/** `0 - x` is read as minus x. */
function difference(words: Catalogue, args: readonly Expression[]): readonly Token[] {
  const [first, second] = args
  if (first !== undefined && second !== undefined && isZero(first))
    return [{ kind: 'minus' }, ...bound(words, second, 2)]
  return joined(words, '−', args, 1, 2)
}

function joined(
  words: Catalogue,
  text: '+' | '−' | '×' | '÷',
  args: readonly Expression[],
  binding: number,
  bindingOfLater = binding,
): readonly Token[] {
  return args.flatMap((arg, i): readonly Token[] => {
    if (i === 0) return bound(words, arg, binding)
    const later = isNegation(arg) ? STRONGEST : bindingOfLater
    return [{ kind: 'sign', text }, ...bound(words, arg, later)]
  })
}

function bound(words: Catalogue, arg: Expression, binding: number): readonly Token[] {
  const tokens = formulaTokens(words, arg)
  if (bindingOf(arg) >= binding) return tokens
  return [{ kind: 'open' }, ...tokens, { kind: 'close' }]
}

function bindingOf(arg: Expression): number {
  return arg.kind === 'term' || arg.args.length === 1 ? STRONGEST : (BINDING[arg.op] ?? STRONGEST)
}

function called(words: Catalogue, name: string, args: readonly Expression[]): readonly Token[] {
  const inside = args.flatMap((arg, i): readonly Token[] => [
    ...(i === 0 ? [] : [{ kind: 'sign', text: ';' } as const]),
    ...formulaTokens(words, arg),
  ])
  return [{ kind: 'word', text: name }, { kind: 'open' }, ...inside, { kind: 'close' }]
}

function isNegation(arg: Expression): boolean {
  return arg.kind === 'operation' && arg.op === 'subtract' && arg.args[0] !== undefined && isZero(arg.args[0])
}

function isZero(arg: Expression): boolean {
  return arg.kind === 'term' && arg.term.node.op === 'constant' && arg.term.value.isZero()
}
