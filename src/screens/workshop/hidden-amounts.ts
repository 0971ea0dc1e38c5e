/** Amounts in a text, with what is written for one that is not shown. */
const AMOUNT = /€[\s\u00a0]?[-−]?\d[\d.,]*/g

export function asItIs(text: string): string {
  return text
}

/** A text with every amount in euros hidden: a room may discuss hours without seeing what they cost. */
export function withoutAmounts(text: string): string {
  return text.replace(AMOUNT, '€\u00a0•••')
}
