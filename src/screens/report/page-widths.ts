import type { PageWidth } from '../../wording/story/paper/split-grid.ts'

/** In portrait, and in landscape with its smaller letters; see paper.module.css. */
export const UPRIGHT: PageWidth = { letters: 112, first: 30 }
export const LYING: PageWidth = { letters: 170, first: 34 }
