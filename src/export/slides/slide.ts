import type { FigureChart } from '../../wording/story/figure.ts'
import type { ExportColour } from '../export-colours.ts'
import type { Scale } from './chart/number-scale.ts'
import type { Box } from './layout/box.ts'

/** A slide as data: every text fits its place already, and nothing is known of XML. */
export interface Slide {
  readonly key: string
  /** The finding. */
  readonly title: string
  readonly lead?: string | undefined
  readonly pieces: readonly Piece[]
  /** Paragraphs for the speaker: what is drawn, the numbers, and where they come from. */
  readonly notes: readonly string[]
}

export type Piece = TextPiece | ChartPiece | TablePiece

export interface TextPiece {
  readonly kind: 'text'
  /** As it is called in the list of what is on the slide. */
  readonly name: string
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly fill?: ExportColour
  /** Points between the edge and the text. */
  readonly inset?: number
  readonly isMiddle?: boolean
}

export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly bold?: boolean
  readonly colour?: ExportColour
  readonly isBullet?: boolean
  readonly isRight?: boolean
  /** Points above it. */
  readonly before?: number
}

export interface ChartPiece {
  readonly kind: 'chart'
  readonly name: string
  readonly box: Box
  /** What is drawn, for who cannot see it. */
  readonly description: string
  readonly chart: FigureChart
  /** Points from the left of the box to the drawing, where it must stand right below another. */
  readonly left?: number
  /** The ends of the value axis and the size of its numbers, where several charts must be compared. */
  readonly scale?: { readonly min: number; readonly max: number; readonly by: Scale }
}

export interface TablePiece {
  readonly kind: 'table'
  readonly name: string
  readonly box: Box
  readonly description: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly size: number
}

export interface TableColumn {
  readonly head: string
  readonly width: number
  readonly isNumber?: boolean
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly height: number
}

/** What stands on every slide, and of the file as a whole. */
export interface Deck {
  readonly title: string
  readonly author: string
  /** ISO moment at which it was made. */
  readonly madeAt: string
  readonly footer: string
  /** Of the language, such as `nl-NL`. */
  readonly locale: string
  readonly slides: readonly Slide[]
  readonly names: DeckNames
}

/** Names in the program that shows the slides. */
export interface DeckNames {
  readonly theme: string
  readonly layout: string
  readonly notes: string
  readonly title: string
  readonly lead: string
  readonly footer: string
  readonly page: string
  /** Of the sheet behind each chart. */
  readonly sheet: string
  /** A unit with how many of it each number stands for. */
  readonly scaled: (unit: string, scale: Scale) => string
}
