import type { risks as nl } from '../../../nl/views/paper/risks.ts'

export const risks = {
  swing: {
    title: 'One number disappoints',
    text: (name: string, value: string, base: string, outcome: string): string =>
      `If “${name}” becomes ${value} instead of ${base}, the result is ${outcome}.`,
    assumed: 'A deviation of 20% was assumed, as there is no range.',
  },
  temporary: {
    title: 'Temporary money',
    text: (share: string, amount: string): string =>
      `Of the extra income ${share} is temporary: ${amount} in money of now. If that stops earlier, part of it is lost.`,
  },
  pocket: {
    title: 'Wrong pocket',
    text: (loss: string, names: string): string =>
      `The care provider falls ${loss} short, while others gain: ${names}. Without an agreement on a contribution it stays that way.`,
    others: (count: string): string => `${count} parties`,
  },
  pool: {
    title: 'Little to spare in a shift',
    text: (pool: string, year: string, people: string, spare: string, worth: string): string =>
      `In “${pool}” ${people} fewer will do in ${year}, with only ${spare} per shift to spare. If the time saved disappoints by more, ${worth} a year is lost.`,
  },
  weak: {
    title: 'Weak evidence',
    text: (share: string): string =>
      `${share} of the money rests on estimates and claims of suppliers. The amount beside this is what being 20% off comes to.`,
  },
  terminal: {
    title: 'Value on paper',
    text: 'The result counts on what devices are still worth after the last year. That money does not come in by itself.',
  },
} satisfies typeof nl
