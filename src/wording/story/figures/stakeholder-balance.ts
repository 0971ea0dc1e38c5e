import type { Calculation } from '../../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderInSentence, stakeholderName } from '../../name-of.ts'
import { type Balance, balances } from '../balance.ts'
import { capitalised } from '../capitalised.ts'
import { series, stakeholderColour, type StoryFigure } from '../figure.ts'
import { nodePathOrNull } from '../node-facts.ts'

/** Who pays and who gains: net present value per party, and of society as their sum. */
export function stakeholderBalance(words: Catalogue, calculation: Calculation): StoryFigure {
  const { figures, format } = words
  const text = figures.stakeholders
  const all = balances(calculation)
  const amounts = roundParts(
    all.map(({ amount }) => amount),
    0,
  )
  const society = amounts.reduce((sum, amount) => sum.plus(amount), ZERO)
  const name = (id: string) => stakeholderName(words, calculation.businessCase, id)
  const node = calculation.view('society')?.statement.netPresentValue
  return {
    key: 'stakeholders',
    title: title(words, calculation, all),
    subtitle: (isWrongPocket(all) ? text.wrongPocket : text.subtitle)(format.euro(society)),
    description: text.description,
    categoryLabel: text.category,
    path: node === undefined ? null : nodePathOrNull(node),
    chart: {
      kind: 'horizontal-bar',
      unit: figures.euroOfNow,
      categories: [...all.map(({ stakeholder }) => name(stakeholder)), name('society')],
      totals: [all.length],
      series: [
        {
          ...series(text.name, 'stakeholder-other', [...amounts, society], format.number),
          colours: [...all.map(({ stakeholder }) => stakeholderColour(stakeholder)), 'stakeholder-society'],
        },
      ],
    },
  }
}

/** The provider loses while someone else gains. */
function isWrongPocket(all: readonly Balance[]): boolean {
  const provider = all.find(({ stakeholder }) => stakeholder === 'provider')
  return provider?.amount.lt(0) === true && all.some(({ amount }) => amount.gt(0))
}

function title(words: Catalogue, calculation: Calculation, all: readonly Balance[]): string {
  const text = words.figures.stakeholders
  const [first, last] = [all.at(0), all.at(-1)]
  const winner = first?.amount.gt(0) === true ? first : null
  const payer = last?.amount.lt(0) === true ? last : null
  const name = ({ stakeholder }: Balance) =>
    stakeholderInSentence(words, calculation.businessCase, stakeholder)
  const amount = ({ amount: value }: { readonly amount: Decimal }) => words.format.euro(value.abs())
  const whole = (sentence: string) => capitalised(sentence, words.format.locale)
  if (winner !== null && payer !== null)
    return whole(text.winnerAndPayer(name(winner), amount(winner), name(payer), amount(payer)))
  if (winner !== null) return whole(text.allWin(name(winner), amount(winner)))
  return payer === null ? text.nobody : whole(text.allPay(name(payer), amount(payer)))
}
