import type { Paragraph } from '../slide.ts'
import type { Box } from './box.ts'
import { cutToLines, LINE, linesOf } from './fit-text.ts'

const BULLET = 14

/** The height in points of paragraphs below each other. */
export function stackHeight(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0)
}

function heightOf(paragraph: Paragraph, width: number): number {
  const { text, size, before = 0 } = paragraph
  return before + linesOf(text, roomOf(paragraph, width), paragraph).length * size * LINE
}

function roomOf({ isBullet = false }: Paragraph, width: number): number {
  return isBullet ? width - BULLET : width
}

/** Paragraphs of at most so many lines each. */
export function limited(
  paragraphs: readonly Paragraph[],
  width: number,
  lines: number,
): readonly Paragraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: cutToLines(paragraph.text, roomOf(paragraph, width), paragraph, lines),
  }))
}

/** The paragraphs in the first size in which they fit; in the last one, as many as there is room for. */
export function fitStack(
  { width, height }: Pick<Box, 'width' | 'height'>,
  sizes: readonly number[],
  make: (size: number) => readonly Paragraph[],
): readonly Paragraph[] {
  const tries = sizes.map(make)
  const fitting = tries.find((paragraphs) => stackHeight(paragraphs, width) <= height)
  if (fitting !== undefined) return fitting
  let left = [...(tries.at(-1) ?? [])]
  while (left.length > 1 && stackHeight(left, width) > height) left = left.slice(0, -1)
  return left
}
