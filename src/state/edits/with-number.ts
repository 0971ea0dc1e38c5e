import type { BusinessCase } from '../../domain/business-case.ts'
import { type Input, isInput } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import { fieldFacts } from '../../domain/fields.ts'
import { Decimal, ONE } from '../../quantity/decimal.ts'
import { type DecimalText, fromDecimal, toDecimal } from '../../quantity/decimal-text.ts'
import { assumed } from '../../domain/defaults.ts'
import { isBeyond, withinRange } from '../../domain/ranges.ts'

export type NumberPart = 'value' | 'low' | 'high'

/**
 * The case with another number in an input. What the number would contradict gives way: a range widens, a period ends no
 * earlier than it begins, and shares of one whole take no more than there is.
 */
export function withNumber(
  c: BusinessCase,
  path: string,
  part: NumberPart,
  value: DecimalText | null,
): BusinessCase {
  const before = valueAt(c, path)
  if (part !== 'value') return withEnd(c, path, part, value)
  // A number that may be absent is taken away as a whole, and comes as an estimate.
  if (value === null) return withValueAt(c, path, undefined)
  if (!isInput(before)) return gaveWay(withValueAt(c, path, assumed(value)), path)
  if (before.value === value) return c
  return gaveWay(withValueAt(c, path, withinRange(before, value)), path)
}

/** One end of the range; an end on the wrong side of the value changes nothing. */
function withEnd(
  c: BusinessCase,
  path: string,
  end: 'low' | 'high',
  bound: DecimalText | null,
): BusinessCase {
  const input = valueAt(c, path)
  if (!isInput(input) || (input[end] ?? null) === bound) return c
  return bound !== null && !isBeyond(end, bound, input.value)
    ? c
    : withValueAt(c, `${path}.${end}`, bound ?? undefined)
}

function gaveWay(c: BusinessCase, path: string): BusinessCase {
  const cut = path.lastIndexOf('.')
  const [parent, property] = [path.slice(0, cut), path.slice(cut + 1)]
  const sibling = (name: string) => `${parent}.${name}`
  switch (property) {
    case 'cash':
      return shareLeft(c, path, sibling('redeploy'))
    case 'redeploy':
      return shareLeft(c, path, sibling('cash'))
    case 'start':
      return atLeast(c, sibling('lastYear'), path)
    case 'lastYear':
      return atMost(c, sibling('start'), path)
    case 'fromYear':
      return atLeast(c, sibling('toYear'), path)
    case 'toYear':
      return atMost(c, sibling('fromYear'), path)
    case 'share':
      return restToFirst(c, parent.slice(0, parent.lastIndexOf('.')))
    default:
      return c
  }
}

function numberAt(c: BusinessCase, path: string) {
  const input = valueAt(c, path)
  return isInput(input) ? toDecimal(input.value) : null
}

/** Two shares of one whole: the other takes at most what is left. */
function shareLeft(c: BusinessCase, changed: string, other: string): BusinessCase {
  const [taken, wants] = [numberAt(c, changed), numberAt(c, other)]
  if (taken === null || wants === null || taken.plus(wants).lte(ONE)) return c
  return put(c, other, fromDecimal(ONE.minus(taken)))
}

function atLeast(c: BusinessCase, path: string, bound: string): BusinessCase {
  const [value, least] = [numberAt(c, path), numberAt(c, bound)]
  return value !== null && least !== null && value.lt(least) ? put(c, path, fromDecimal(least)) : c
}

function atMost(c: BusinessCase, path: string, bound: string): BusinessCase {
  const [value, most] = [numberAt(c, path), numberAt(c, bound)]
  return value !== null && most !== null && value.gt(most) ? put(c, path, fromDecimal(most)) : c
}

/**
 * The first share of an effect is what the others leave. Where that is more than the field takes, the last of the others gives way,
 * and so on to the front. The shares of outcome payers are not of one whole.
 */
export function restToFirst(c: BusinessCase, sharesPath: string): BusinessCase {
  const shares = valueAt(c, sharesPath)
  if (!sharesPath.endsWith('.shares') || !Array.isArray(shares)) return c
  const [first, ...others] = shares as readonly { readonly id: string; readonly share: Input }[]
  if (first === undefined) return c
  const pathOf = ({ id }: { readonly id: string }) => `${sharesPath}.${id}.share`
  const rest = others.reduce((left, { share }) => left.minus(toDecimal(share.value)), ONE)
  const within = withinShare(rest)
  let excess = rest.minus(within)
  const fitting = others.reduceRight((now, other) => {
    const value = toDecimal(other.share.value)
    const next = withinShare(value.plus(excess))
    excess = excess.minus(next.minus(value))
    return put(now, pathOf(other), fromDecimal(next))
  }, c)
  return put(fitting, pathOf(first), fromDecimal(within))
}

function withinShare(share: Decimal): Decimal {
  const { min, max } = fieldFacts('effect.share')
  return Decimal.min(max, Decimal.max(min, share))
}

function put(c: BusinessCase, path: string, value: DecimalText | null): BusinessCase {
  const input = valueAt(c, path)
  return value !== null && isInput(input) && input.value !== value
    ? withValueAt(c, path, withinRange(input, value))
    : c
}
