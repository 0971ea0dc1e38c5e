import { Decimal } from '../../../src/quantity/decimal.ts'
import type { Token } from '../../../src/screens/story/formula-tokens.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'

/** How a careful reader works a written formula out: brackets, then products, then sums, from left to right. */
export function readFormula(tokens: readonly Token[]): Decimal {
  const reader = new Reader(tokens)
  const value = reader.sum()
  if (!reader.isDone) throw new Error('The formula goes on after its end')
  return value
}

const { explain } = catalogue('nl')

class Reader {
  private at = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get isDone(): boolean {
    return this.at === this.tokens.length
  }

  sum(): Decimal {
    let value = this.product()
    for (;;) {
      if (this.takesSign('+')) value = value.plus(this.product())
      else if (this.takesSign('−')) value = value.minus(this.product())
      else return value
    }
  }

  private product(): Decimal {
    let value = this.factor()
    for (;;) {
      if (this.takesSign('×')) value = value.times(this.factor())
      else if (this.takesSign('÷')) value = quotient(value, this.factor())
      else return value
    }
  }

  private factor(): Decimal {
    const token = this.tokens[this.at++]
    switch (token?.kind) {
      case 'term':
        return token.term.value
      case 'minus':
        return this.product().neg()
      case 'open':
        return this.closed(this.sum())
      case 'word':
        this.at++
        return applied(token.text, this.list())
      default:
        throw new Error(`A formula cannot go on with ${token?.kind ?? 'nothing'}`)
    }
  }

  private list(): readonly Decimal[] {
    const values = [this.sum()]
    while (this.takesSign(';')) values.push(this.sum())
    this.closed(values[0]!)
    return values
  }

  private closed(value: Decimal): Decimal {
    if (this.tokens[this.at++]?.kind !== 'close') throw new Error('A bracket is not closed')
    return value
  }

  private takesSign(text: string): boolean {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || token.text !== text) return false
    this.at++
    return true
  }
}

function quotient(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? new Decimal(0) : a.div(b)
}

function applied(name: string, values: readonly Decimal[]): Decimal {
  const [first = new Decimal(0)] = values
  switch (name) {
    case explain.smallest:
      return Decimal.min(...values)
    case explain.largest:
      return Decimal.max(...values)
    case explain.roundedDown:
      return whole(first) ?? first.floor()
    case explain.roundedUp:
      return whole(first) ?? first.ceil()
    case explain.root:
      return first.sqrt()
    default:
      throw new Error(`Nobody knows ${name}`)
  }
}

/** A number within a billionth of a whole one is that whole one. */
function whole(value: Decimal): Decimal | null {
  const nearest = value.round()
  return value.minus(nearest).abs().lte(Decimal.max(1, nearest.abs()).times('1e-9')) ? nearest : null
}
