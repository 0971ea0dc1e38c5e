/** Units of a drawing: it is as wide as the text of a page, on which ten and a half of them are a letter of about eight points. */
export const WIDTH = 640
export const LETTER = 10.5
export const LINE = LETTER * 1.2

/** The width of a letter as a part of its height: an estimate, as nothing of a drawing for paper depends on a screen. */
const CHARACTER = 0.56

export function textWidth(text: string): number {
  return text.length * LETTER * CHARACTER
}

/** How many letters fit. */
export function lettersIn(width: number): number {
  return Math.max(4, Math.floor(width / (LETTER * CHARACTER)))
}
