import type { Change, ComparedCell, ComparedRow } from '../../engine/analysis/variants.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'

type Kind = ComparedRow['kind']

/** A figure in the table of variants; what does not exist is a dash. */
export function figureText({ format, views }: Catalogue, kind: Kind, value: Decimal | null): string {
  if (value === null) return kind === 'years' ? views.variants.side.never : views.variants.side.none
  switch (kind) {
    case 'euro':
      return format.euro(value)
    case 'years':
      return format.number(value, 1)
    case 'percentage':
      return format.percent(value, 1)
    case 'ratio':
      return format.number(value, 2)
    case 'hours':
      return format.number(value)
  }
}

/** From this part of the base on, a percentage says less than the amount. */
const MOST_SHARE = 10

/** The difference as an amount, and as a part of what it is compared with; empty where there is none. */
export function changeTexts(
  words: Catalogue,
  kind: Kind,
  { change }: ComparedCell,
): { readonly amount: string; readonly share: string } {
  if (change === null) return { amount: '', share: '' }
  if (change.amount.isZero()) return { amount: words.views.variants.side.same, share: '' }
  return {
    amount: signed(change.amount, amountText(words, kind, change.amount)),
    share: shareText(words, kind, change),
  }
}

function amountText({ format, views: { variants } }: Catalogue, kind: Kind, amount: Decimal): string {
  switch (kind) {
    case 'euro':
      return format.euro(amount)
    case 'years':
      return `${format.number(amount, 1)} ${variants.kinds.years}`
    case 'percentage':
      return variants.points(format.number(amount.times(100), 1))
    case 'ratio':
      return format.number(amount, 2)
    case 'hours':
      return `${format.number(amount)} ${variants.kinds.hours}`
  }
}

/** A rate is compared in points; a multiple is written as one. */
function shareText({ format }: Catalogue, kind: Kind, { share }: Change): string {
  if (share === null || kind === 'percentage') return ''
  const places = share.abs().gte(MOST_SHARE) ? 0 : 1
  return signed(share, format.percent(share, places))
}

function signed(value: Decimal, text: string): string {
  return value.gt(0) && /[1-9]/.test(text) ? `+${text}` : text
}

/** Whether a difference is one for the better: more is, but for what is needed, paid or waited for. */
export function isBetter(key: ComparedRow['key'], amount: Decimal): boolean {
  const isLess = key === 'payback' || key === 'peakFunding' || key === 'totalCostOfOwnership'
  return isLess ? amount.lt(0) : amount.gt(0)
}
