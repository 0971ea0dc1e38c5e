import type { Calculation } from '../../../engine/calculation.ts'
import type { Contribution } from '../../../engine/formulas/contribution.ts'
import type { Node } from '../../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderName } from '../../name-of.ts'
import { balances } from '../balance.ts'
import { type Grid, type GridCell, numberCell, textCell } from '../grid.ts'

/** First key: what each party has now, pays or receives, and keeps. */
export function gainTable(words: Catalogue, calculation: Calculation): Grid {
  const text = words.views.parties.byGain
  const { contribution } = calculation.model
  const parties = balances(calculation).map(({ stakeholder, amount, path }) => {
    const paid = contribution.byGain.find((each) => each.stakeholder === stakeholder)
    const isProvider = stakeholder === 'provider'
    const moves = isProvider ? calculation.value(contribution.covered) : negated(calculation, paid)
    return {
      stakeholder,
      amount,
      path,
      moves,
      node: isProvider ? contribution.covered : paid?.present,
      yearly: paid,
    }
  })
  const { cells, rowTotals, columnTotals, cumulative } = roundTable(
    parties.map(({ amount, moves }) => [amount, moves]),
    0,
  )
  const write = cellWriter(words)
  return {
    key: 'contribution-by-gain',
    title: text.title,
    subtitle: text.subtitle,
    head: [text.party, text.now, text.moves, text.after, text.perYear(contribution.years)],
    rows: [
      ...parties.map(({ stakeholder, path, node, yearly }, i) => ({
        key: stakeholder,
        label: stakeholderName(words, calculation.businessCase, stakeholder),
        cells: [
          { ...write(cells[i]?.[0] ?? ZERO), path },
          write(cells[i]?.[1] ?? ZERO, node),
          write(rowTotals[i] ?? ZERO),
          yearly === undefined ? textCell('') : write(calculation.value(yearly.perYear), yearly.perYear),
        ],
      })),
      {
        key: 'total',
        label: text.total,
        isTotal: true,
        cells: [
          ...[columnTotals[0], columnTotals[1], cumulative.at(-1)].map((value) => write(value ?? ZERO)),
          textCell(''),
        ],
      },
    ],
  }
}

/** Second key: costs as they are, and as they would be if everyone bore them by what it benefits. */
export function benefitTable(words: Catalogue, calculation: Calculation): Grid {
  const text = words.views.parties.byBenefits
  const { byBenefits, years } = calculation.model.contribution
  const shares = byBenefits.shares.filter(
    ({ benefits, costs }) => !calculation.value(benefits).isZero() || !calculation.value(costs).isZero(),
  )
  const benefits = roundParts(
    shares.map((share) => calculation.value(share.benefits)),
    0,
  )
  const { cells, rowTotals, columnTotals, cumulative } = roundTable(
    shares.map(({ costs, present }) => [calculation.value(costs), calculation.value(present)]),
    0,
  )
  const write = cellWriter(words)
  return {
    key: 'contribution-by-benefits',
    title: text.title(words.format.number(calculation.value(byBenefits.ratio), 2)),
    subtitle: text.subtitle,
    head: [text.party, text.benefits, text.costs, text.moves, text.fairCosts, text.perYear(years)],
    note: text.note,
    rows: [
      ...shares.map(({ stakeholder, perYear, ...share }, i) => ({
        key: stakeholder,
        label: stakeholderName(words, calculation.businessCase, stakeholder),
        cells: [
          write(benefits[i] ?? ZERO, share.benefits),
          write(cells[i]?.[0] ?? ZERO, share.costs),
          write(cells[i]?.[1] ?? ZERO, share.present),
          write(rowTotals[i] ?? ZERO, share.fairCosts),
          write(calculation.value(perYear), perYear),
        ],
      })),
      {
        key: 'total',
        label: text.total,
        isTotal: true,
        cells: [
          write(
            benefits.reduce((sum, value) => sum.plus(value), ZERO),
            byBenefits.benefits,
          ),
          write(columnTotals[0] ?? ZERO, byBenefits.costs),
          write(columnTotals[1] ?? ZERO),
          write(cumulative.at(-1) ?? ZERO),
          textCell(''),
        ],
      },
    ],
  }
}

/** What is asked and whether it can be had, in a few sentences. */
export function contributionSentences(words: Catalogue, calculation: Calculation): readonly string[] {
  const text = words.views.parties.asked
  const { euro, percent } = words.format
  const { shortage, required, gains, covered, uncovered, byGain } = calculation.model.contribution
  const value = (node: Node) => calculation.value(node)
  if (value(required).isZero()) return [text.none]
  const needed = value(required).eq(value(shortage))
    ? text.short(euro(value(shortage)))
    : text.needed(euro(value(shortage)), euro(value(required)))
  if (value(gains).isZero()) return [needed, text.nobody]
  const able = value(uncovered).isZero()
    ? text.covered(percent(value(covered).div(value(gains)), 0))
    : text.uncovered(euro(value(uncovered)))
  const fromPeople = byGain
    .filter(({ stakeholder }) => NO_PAYERS.has(stakeholder))
    .reduce((sum, { present }) => sum.plus(value(present)), ZERO)
  return [needed, able, ...(fromPeople.isZero() ? [] : [text.noPayers(euro(fromPeople))])]
}

/** They gain time or comfort, which is worth something but is no money to pay with. */
const NO_PAYERS: ReadonlySet<string> = new Set(['client', 'informal-carer'])

function negated(calculation: Calculation, paid: Contribution | undefined): Decimal {
  return paid === undefined ? ZERO : calculation.value(paid.present).neg()
}

function cellWriter({ format }: Catalogue): (value: Decimal, node?: Node) => GridCell {
  return (value, node) => numberCell(format.number(value), value, node)
}
