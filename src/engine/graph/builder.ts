import { fieldFacts, type FieldKey, type UnitOf } from '../../domain/fields.ts'
import type { Input, Series } from '../../domain/input.ts'
import { type DecimalText, toDecimal } from '../../quantity/decimal-text.ts'
import { Decimal, ONE, ZERO } from '../../quantity/decimal.ts'
import { type Graph, inputKey, type InputPlace, type Meaning, type Node, type Op } from './node.ts'

/** A node of which the meaning is still to come. */
interface Draft<U extends string> extends Node<U> {
  meaning: Meaning | null
}

/**
 * Builds a calculation graph. Constants are folded and steps that change nothing (plus zero, times one) are left out, so that
 * the graph holds what a reader would write down. Inputs are never folded, whatever their value: a change of a value
 * re-evaluates, a change of shape rebuilds.
 */
export class GraphBuilder {
  private readonly nodes: Node[] = []
  private readonly inputs = new Map<string, Node>()
  readonly zeroNode = this.push('constant', [], '1', ZERO, null)
  /** The number 1. */
  readonly constant1 = this.push('constant', [], '1', ONE, null)

  graph(): Graph {
    return { nodes: this.nodes, inputs: this.inputs }
  }

  /** Zero in any unit. */
  zero<U extends string>(): Node<U> {
    return this.zeroNode as Node as Node<U>
  }

  constant<U extends string>(value: Decimal | number, unit: U): Node<U> {
    const decimal = new Decimal(value)
    if (decimal.isZero()) return this.zero<U>()
    return this.push('constant', [], unit, decimal, null)
  }

  input<K extends FieldKey>(field: K, path: string, input: Input): Node<UnitOf<K>> {
    return this.leaf(field, { path, field, index: null }, input.value)
  }

  /** The value of a series for a position; beyond the last value, the last one holds. An empty series is zero. */
  element<K extends FieldKey>(field: K, path: string, series: Series, position: number): Node<UnitOf<K>> {
    const index = Math.min(position, series.values.length - 1)
    const value = series.values[index]
    return value === undefined ? this.zero() : this.leaf(field, { path, field, index }, value)
  }

  /**
   * Gives a node its meaning. A node that has one already, gets a second name by a step that changes nothing. The meaning is set
   * on the node itself, as every formula that refers to it should see it.
   */
  named<U extends string>(node: Node<U>, meaning: Meaning): Node<U> {
    if (node.op === 'constant') return node
    if (node.op === 'input' || this.nodes[node.id]?.meaning !== null)
      return this.push('same', [node], node.unit, ZERO, null, meaning)
    const draft: Draft<U> = node
    draft.meaning = meaning
    this.nodes[node.id] = draft
    return draft
  }

  /** A step of its own where a result is nothing but what others are made of as well, so that each can have its own name. */
  separate<U extends string>(shared: Node, result: Node<U>): Node<U> {
    return result.id === shared.id ? this.push('same', [result], result.unit, ZERO, null) : result
  }

  /** Lets a count of one thing stand for a count of another, such as users for the devices that they need. */
  countAs<U extends string>(node: Node, unit: U): Node<U> {
    return node.unit === unit ? (node as Node<U>) : { ...node, unit }
  }

  sum<U extends string>(unit: U, terms: readonly Node<NoInfer<U>>[]): Node<U> {
    const real = this.without(this.zeroNode, terms)
    const [first] = real
    if (first === undefined) return this.zero()
    if (real.length === 1) return first
    return this.push('sum', real, unit, ZERO, null)
  }

  add<U extends string>(a: Node<U>, b: Node<NoInfer<U>>): Node<U> {
    return this.sum(this.isZero(a) ? b.unit : a.unit, [a, b])
  }

  subtract<U extends string>(a: Node<U>, b: Node<NoInfer<U>>): Node<U> {
    if (this.isZero(b)) return a
    if (a.op === 'constant' && b.op === 'constant')
      return this.constant(a.value.minus(b.value), this.isZero(a) ? b.unit : a.unit)
    return this.push('subtract', [a, b], this.isZero(a) ? b.unit : a.unit, ZERO, null)
  }

  negate<U extends string>(a: Node<U>): Node<U> {
    return this.subtract(this.zero<U>(), a)
  }

  /** `1 - share` */
  complement(share: Node<'1'>): Node<'1'> {
    return this.subtract(this.constant1, share)
  }

  /** A quantity times shares or plain numbers: the unit stays. */
  scale<U extends string>(quantity: Node<U>, factor: Node<'1'>, ...more: readonly Node<'1'>[]): Node<U> {
    return this.product(quantity.unit, more.length === 0 ? [quantity, factor] : [quantity, factor, ...more])
  }

  /** A rate times a count: euro per hour times hours is euro. */
  times<A extends string, B extends string>(
    rate: Node<`${A}/${B}`>,
    count: Node<NoInfer<B>>,
    ...factors: readonly Node<'1'>[]
  ): Node<A> {
    return this.product(
      partsOf(rate.unit)[0] as A,
      factors.length === 0 ? [rate, count] : [rate, count, ...factors],
    )
  }

  /** A quantity divided by another of its unit. Zero divided by zero is zero: nothing of nothing. */
  ratio<U extends string>(a: Node<U>, b: Node<NoInfer<U>>): Node<'1'> {
    return this.quotient('1', a, b)
  }

  /** A quantity divided by a plain number: the unit stays. */
  divide<U extends string>(a: Node<U>, by: Node<'1'>): Node<U> {
    return this.quotient(a.unit, a, by)
  }

  /** Hours divided by hours per FTE is FTE. */
  over<A extends string, B extends string>(a: Node<NoInfer<A>>, rate: Node<`${A}/${B}`>): Node<B> {
    return this.quotient(partsOf(rate.unit)[1] as B, a, rate)
  }

  /** Euro divided by hours is euro per hour. */
  per<A extends string, B extends string>(a: Node<A>, b: Node<B>): Node<`${A}/${B}`> {
    return this.quotient(`${a.unit}/${b.unit}`, a, b)
  }

  min<U extends string>(a: Node<U>, b: Node<NoInfer<U>>): Node<U> {
    return this.fold2('min', a, b, this.isZero(a) ? b.unit : a.unit)
  }

  max<U extends string>(a: Node<U>, b: Node<NoInfer<U>>): Node<U> {
    return this.fold2('max', a, b, this.isZero(a) ? b.unit : a.unit)
  }

  /** The part above zero. */
  positive<U extends string>(a: Node<U>): Node<U> {
    return this.max(this.zero<U>(), a)
  }

  largest<U extends string>(unit: U, nodes: readonly Node<NoInfer<U>>[]): Node<U> {
    const [first] = nodes
    if (first === undefined) return this.zero()
    return nodes.length === 1 ? first : this.push('max', nodes, unit, ZERO, null)
  }

  smallest<U extends string>(unit: U, nodes: readonly Node<NoInfer<U>>[]): Node<U> {
    const [first] = nodes
    if (first === undefined) return this.zero()
    return nodes.length === 1 ? first : this.push('min', nodes, unit, ZERO, null)
  }

  floor<U extends string>(a: Node<U>): Node<U> {
    return this.isZero(a) ? a : this.push('floor', [a], a.unit, ZERO, null)
  }

  ceiling<U extends string>(a: Node<U>): Node<U> {
    return this.isZero(a) ? a : this.push('ceiling', [a], a.unit, ZERO, null)
  }

  root(a: Node<'1'>): Node<'1'> {
    return this.push('root', [a], '1', ZERO, null)
  }

  isZero(a: Node): boolean {
    return a.id === this.zeroNode.id
  }

  private product<U extends string>(unit: U, factors: readonly Node[]): Node<U> {
    for (const n of factors) if (this.isZero(n)) return this.zero()
    const real = this.without(this.constant1, factors)
    const [first] = real
    if (first === undefined) return this.constant(1, unit)
    if (real.length === 1) return first.unit === unit ? (first as Node<U>) : this.countAs(first, unit)
    return this.push('product', real, unit, ZERO, null)
  }

  /** The nodes without those that change nothing; most lists have none, and are kept as they are. */
  private without<N extends Node>(idle: Node, nodes: readonly N[]): readonly N[] {
    for (const n of nodes) if (n.id === idle.id) return nodes.filter((each) => each.id !== idle.id)
    return nodes
  }

  private quotient<U extends string>(unit: U, a: Node, b: Node): Node<U> {
    if (this.isZero(a)) return this.zero()
    if (b.id === this.constant1.id) return this.countAs(a, unit)
    return this.push('divide', [a, b], unit, ZERO, null)
  }

  private fold2<U extends string>(op: 'min' | 'max', a: Node<U>, b: Node<U>, unit: U): Node<U> {
    if (a.op === 'constant' && b.op === 'constant') return this.constant(Decimal[op](a.value, b.value), unit)
    return this.push(op, [a, b], unit, ZERO, null)
  }

  private leaf<K extends FieldKey>(field: K, place: InputPlace, value: DecimalText): Node<UnitOf<K>> {
    const key = inputKey(place.path, place.index)
    const known = this.inputs.get(key)
    if (known !== undefined) return known as Node<UnitOf<K>>
    const node = this.push('input', [], fieldFacts(field).unit as UnitOf<K>, toDecimal(value), place)
    this.inputs.set(key, node)
    return node
  }

  private push<U extends string>(
    op: Op,
    args: readonly Node[],
    unit: U,
    value: Decimal,
    place: InputPlace | null,
    meaning: Meaning | null = null,
  ): Node<U> {
    const node: Node<U> = { id: this.nodes.length, op, args, unit, value, place, meaning }
    this.nodes.push(node)
    return node
  }
}

const knownParts = new Map<string, readonly [above: string, below: string]>()

/** The two sides of a unit such as `EUR/h`; taken apart once, as it is asked for at every step. */
function partsOf(unit: string): readonly [above: string, below: string] {
  const known = knownParts.get(unit)
  if (known !== undefined) return known
  const [above = '', below = ''] = unit.split('/')
  knownParts.set(unit, [above, below])
  return [above, below]
}
