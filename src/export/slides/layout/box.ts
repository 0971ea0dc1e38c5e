/** A place on a slide, in points: 960 wide and 540 high. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const SLIDE: Box = { x: 0, y: 0, width: 960, height: 540 }
export const TITLE: Box = { x: 48, y: 38, width: 864, height: 66 }
export const LEAD: Box = { x: 48, y: 104, width: 864, height: 36 }
export const CONTENT: Box = { x: 48, y: 148, width: 864, height: 338 }
export const FOOTER: Box = { x: 48, y: 504, width: 790, height: 18 }
export const PAGE_NUMBER: Box = { x: 852, y: 504, width: 60, height: 18 }

const EMU_PER_POINT = 12_700

/** Office files measure in these. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT)
}

/** The left and the right part, with a gap between them. */
export function columns(
  box: Box,
  leftShare: number,
  gap: number,
): { readonly left: Box; readonly right: Box } {
  const width = (box.width - gap) * leftShare
  return {
    left: { ...box, width },
    right: { ...box, x: box.x + width + gap, width: box.width - gap - width },
  }
}

/** The upper part, so many points high, and the rest below a gap. */
export function rows(box: Box, height: number, gap: number): { readonly top: Box; readonly bottom: Box } {
  return {
    top: { ...box, height },
    bottom: { ...box, y: box.y + height + gap, height: box.height - height - gap },
  }
}
