import type { NumberNotation } from '../notation.ts'
import { plainDigits } from './digits.ts'
import type { DigitsReading, NumberEcho, UnreadableReason } from './number-reading.ts'

const PARTS =
  /^(?<before>[-−+]?)\s*(?<currency>€|EUR)?\s*(?<after>[-−+]?)\s*(?<body>[\d.,\s]*\d[\d.,\s]*)(?<trailing>€|EUR)?$/
const ROUND_AMOUNT = /(?<=[.,])\s*[-–—−]{1,2}$/

/** Reads one number, no sum: sign, euro sign, spaces, separators. `€ 1.234,-` is a whole amount. */
export function readPlainNumber(text: string, notation: NumberNotation): DigitsReading {
  const parts = PARTS.exec(text.trim().replace(ROUND_AMOUNT, ''))?.groups
  if (!parts) return { reason: 'not-a-number' }
  const { before = '', after = '', currency, trailing, body = '' } = parts
  if ((before && after) || (currency && trailing)) return { reason: 'not-a-number' }
  const split = splitAtSeparators(body.trim(), notation)
  if ('reason' in split) return split
  const negative = /[-−]/.test(before + after)
  const digits = plainDigits(negative, split.whole, split.fraction)
  return split.echo ? { digits, echo: split.echo } : { digits }
}

type Split = { whole: string; fraction: string; echo?: NumberEcho } | { reason: UnreadableReason }

function splitAtSeparators(body: string, notation: NumberNotation): Split {
  const decimals = count(body, notation.decimal)
  const groups = count(body, notation.group)
  if (decimals > 1) return { reason: groups > 0 ? 'mixed-separators' : 'several-decimals' }
  if (decimals === 1) return splitAtDecimal(body, notation)
  if (groups === 1) return readSingleGroupSign(body, notation)
  return wholeOnly(body, notation)
}

function splitAtDecimal(body: string, notation: NumberNotation): Split {
  const [before = '', fraction = ''] = body.split(notation.decimal)
  if (fraction.includes(notation.group)) return { reason: 'mixed-separators' }
  if (/\s/.test(fraction)) return { reason: 'not-a-number' }
  const whole = ungroup(before, notation)
  if (typeof whole !== 'string') return whole
  // `1,234` is one and a bit here and a thousand in the other notation.
  const echo =
    fraction.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? { echo: 'three-decimals' as const } : {}
  return { whole, fraction, ...echo }
}

/** The sign for thousands used once: `1.234` is a thousand, `1.5` and `0.075` come from the number pad or another program. */
function readSingleGroupSign(body: string, notation: NumberNotation): Split {
  const [before = '', after = ''] = body.split(notation.group)
  if (/^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)) {
    return { whole: before + after, fraction: '', echo: 'thousands' }
  }
  if (/\s/.test(before)) return { reason: 'mixed-separators' }
  if (/\s/.test(after)) return { reason: 'not-a-number' }
  return { whole: before, fraction: after }
}

function wholeOnly(body: string, notation: NumberNotation): Split {
  const whole = ungroup(body, notation)
  return typeof whole === 'string' ? { whole, fraction: '' } : whole
}

/** Takes out the signs between thousands, where they stand in one kind before groups of exactly three. */
function ungroup(whole: string, notation: NumberNotation): string | { reason: UnreadableReason } {
  if (/^\d*$/.test(whole)) return whole
  if (whole.includes(notation.group) && /\s/.test(whole)) return { reason: 'mixed-separators' }
  const separated = whole.replaceAll(notation.group, ' ').split(/\s/)
  const [first = '', ...rest] = separated
  const groupsOfThree = /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
  return groupsOfThree ? separated.join('') : { reason: 'group-of-three' }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
