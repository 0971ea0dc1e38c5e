import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Calculation } from '../../../src/engine/calculation.ts'
import type { Expression } from '../../../src/engine/graph/explanation.ts'
import type { Node, Op } from '../../../src/engine/graph/node.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'
import { formulaTokens, type Token } from '../../../src/screens/story/formula-tokens.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { readFormula } from './read-formula.ts'

const nl = catalogue('nl')

const term = (value: string, op: Op = 'input'): Expression => {
  const node: Node = { id: 0, op, args: [], unit: '1', value: new Decimal(value), place: null, meaning: null }
  return { kind: 'term', term: { node, value: node.value, unit: '1', meaning: null, place: null } }
}
const operation = (op: Op, ...args: readonly Expression[]): Expression => ({ kind: 'operation', op, args })

const SIGNS = { open: '(', close: ')', minus: '−' } as const
const written = (token: Token): string => {
  if (token.kind === 'term') return token.term.value.toFixed()
  return token.kind === 'sign' || token.kind === 'word' ? token.text : SIGNS[token.kind]
}

describe('a formula is written as people read it', () => {
  const [a, b, c] = [term('2'), term('3'), term('5')] as const
  const zero = term('0', 'constant')
  test.each([
    [operation('sum', a, b, c), '2 + 3 + 5'],
    [operation('sum', a, operation('product', b, c)), '2 + 3 × 5'],
    [operation('product', a, operation('sum', b, c)), '2 × ( 3 + 5 )'],
    [operation('subtract', a, operation('subtract', b, c)), '2 − ( 3 − 5 )'],
    [operation('subtract', operation('subtract', a, b), c), '2 − 3 − 5'],
    [operation('divide', a, operation('product', b, c)), '2 ÷ ( 3 × 5 )'],
    [operation('divide', operation('product', a, b), c), '2 × 3 ÷ 5'],
    [operation('subtract', zero, operation('sum', a, b)), '− ( 2 + 3 )'],
    [operation('sum', a, operation('subtract', zero, b)), '2 + ( − 3 )'],
    [operation('min', a, operation('max', b, c)), 'de kleinste van ( 2 ; de grootste van ( 3 ; 5 ) )'],
    [operation('ceiling', operation('divide', a, b)), 'naar boven afgerond ( 2 ÷ 3 )'],
    [operation('product', a, operation('sum', b)), '2 × de som van alle ( 3 )'],
  ])('%#: %s', (formula, text) => {
    expect(formulaTokens(nl, formula).map(written).join(' ')).toBe(text)
  })
})

test('every formula of any case, read as it is written, gives the number that it explains', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      const calculation = Calculation.of(c)
      for (const node of calculation.model.graph.nodes) {
        if (node.meaning === null) continue
        const { formula, value } = calculation.explain(node)
        const read = readFormula(formulaTokens(nl, formula))
        const slack = Decimal.max(1, value.abs()).times('1e-25')
        expect(read.minus(value).abs().lte(slack)).toBe(true)
      }
    }),
    { numRuns: 15 },
  )
})
