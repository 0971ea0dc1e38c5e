import type { Catalogue } from '../../../wording/catalogue.ts'
import { TITLE } from '../layout/box.ts'
import { cutToLines } from '../layout/fit-text.ts'

/** For which of them it is, behind a headline that is cut off. */
const PART_ROOM = 110
const HEADLINE = { size: 20, bold: true }

/** So many things in as few parts as needed, of about the same size: from and up to where each runs. */
export function inParts(count: number, most: number): readonly (readonly [from: number, to: number])[] {
  const parts = Math.max(1, Math.ceil(count / most))
  const size = Math.ceil(count / parts)
  return Array.from({ length: parts }, (_, n) => [n * size, Math.min(count, (n + 1) * size)] as const)
}

/** The same headline on each of several slides, with which of them it is. */
export function titleOfPart(
  { slides, format }: Catalogue,
  title: string,
  index: number,
  parts: number,
): string {
  if (parts === 1) return title
  const short = cutToLines(title, TITLE.width - PART_ROOM, HEADLINE, 2)
  return slides.part(short, format.count(index + 1), format.count(parts))
}
