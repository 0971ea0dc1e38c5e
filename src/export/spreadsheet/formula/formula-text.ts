import type { Decimal } from '../../../quantity/decimal.ts'
import { type Column, columnOf, type Formula, isNumber, type StepFormula } from './formula.ts'
import { sumPieces } from './sum-pieces.ts'

/** Where cells stand, as seen from the sheet that a formula is written on. */
export interface Addresses {
  /** `Berekening!F12`, `$D$5`: of a row over the years relative, of a single number absolute. */
  readonly cell: (row: string, column: Column) => string
  /** `F12:K12`: neighbours in one row. */
  readonly range: (row: string, from: number, to: number) => string
  /** Whether a cell counts as nothing: no step stands there, and it is not filled in for another formula. */
  readonly isNothing: (row: string, column: number) => boolean
}

/** How tightly the operators bind, loosest first. */
const BINDING = { sum: 1, subtract: 1, product: 2, divide: 2, call: 3 } as const

interface Written {
  readonly text: string
  readonly binding: number
}

/**
 * A formula as a workbook file holds it: English function names, comma between arguments, no sign `=` in front. Rounding keeps a number
 * that lies within 1e-9 (relative) of a whole number at that number, and dividing by zero gives zero, as in the model.
 */
export function formulaText(formula: Formula, column: Column, addresses: Addresses): string {
  return new Writer(addresses, column).written(formula).text
}

class Writer {
  private readonly addresses: Addresses
  private readonly column: Column

  constructor(addresses: Addresses, column: Column) {
    this.addresses = addresses
    this.column = column
  }

  written(formula: Formula): Written {
    if (formula.kind === 'number')
      return { text: numberText(formula.value), binding: formula.value.lt(0) ? 0 : 3 }
    if (formula.kind === 'cell') return call(this.addresses.cell(formula.row, columnOf(formula, this.column)))
    return this.step(formula)
  }

  private step(step: StepFormula): Written {
    const { op, args } = step
    switch (op) {
      case 'sum':
        return this.sum(args)
      case 'subtract':
        return { text: this.difference(args), binding: BINDING.subtract }
      case 'product':
        return {
          text: args.map((arg) => this.within(arg, BINDING.product)).join('*'),
          binding: BINDING.product,
        }
      case 'divide':
        return this.quotient(step)
      case 'min':
      case 'max':
        return call(`${op.toUpperCase()}(${args.map((arg) => this.written(arg).text).join(',')})`)
      case 'root':
        return call(`SQRT(${args.map((arg) => this.written(arg).text).join(',')})`)
      case 'floor':
        return this.whole(args, '')
      case 'ceiling':
        return this.whole(args, '-')
    }
  }

  private sum(args: readonly Formula[]): Written {
    const pieces = sumPieces(args, this.column, this.addresses, (term) => this.within(term, BINDING.sum))
    const text = pieces.reduce((sum, piece) => (piece.startsWith('-') ? sum + piece : `${sum}+${piece}`))
    return { text, binding: pieces.length === 1 && text.startsWith('SUM') ? BINDING.call : BINDING.sum }
  }

  /** What stands after the sign has to bind more tightly than the sign. */
  private difference([first, second]: readonly Formula[]): string {
    if (first === undefined || second === undefined) return ''
    const before = isNumber(first, 0) ? '' : this.within(first, BINDING.subtract)
    return `${before}-${this.within(second, BINDING.subtract + 0.5)}`
  }

  private within(formula: Formula, binding: number): string {
    const written = this.written(formula)
    return written.binding < binding ? `(${written.text})` : written.text
  }

  /** Dividing by the same thing again and again is written as a power. */
  private quotient(step: StepFormula): Written {
    const { guarded } = step
    const by = step.args[1]
    if (by === undefined) return call('0')
    const { whole, times } = dividedBy(step, by.key)
    const power =
      times === 1
        ? this.within(by, BINDING.divide + 0.5)
        : `${this.within(by, BINDING.call)}^${String(times)}`
    const text = `${this.within(whole, BINDING.divide)}/${power}`
    return guarded
      ? call(`IF(${this.within(by, BINDING.sum)}=0,0,${text})`)
      : { text, binding: BINDING.divide }
  }

  /** `INT(x + slack)` down, `-INT(-x + slack)` up. */
  private whole([arg]: readonly Formula[], sign: '' | '-'): Written {
    if (arg === undefined) return call('0')
    const x = this.within(arg, BINDING.call)
    return { text: `${sign}INT(${sign}${x}+0.000000001*MAX(1,ABS(${x})))`, binding: sign === '' ? 3 : 0 }
  }
}

/** What is divided, and how many times on end by what has this key. */
function dividedBy(step: StepFormula, key: string): { readonly whole: Formula; readonly times: number } {
  let whole: Formula = step
  let times = 0
  while (whole.kind === 'step' && whole.op === 'divide' && whole.args[1]?.key === key && whole.args[0]) {
    whole = whole.args[0]
    times += 1
  }
  return { whole, times }
}

function call(text: string): Written {
  return { text, binding: BINDING.call }
}

/** Seventeen digits are all that a workbook keeps of a number. */
function numberText(value: Decimal): string {
  return value.toSignificantDigits(17).toFixed()
}
