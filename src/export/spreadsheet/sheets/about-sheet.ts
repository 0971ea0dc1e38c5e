import type { Calculation } from '../../../engine/calculation.ts'
import { toDecimal } from '../../../quantity/decimal-text.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import type { About } from '../../make-export.ts'
import { onSheet } from '../plan/cell-address.ts'
import type { Layout } from '../plan/layout.ts'
import type { CellContent, CellLook, PlacedCell, SheetPlan } from '../plan/sheet.ts'
import { linesHigh } from '../plan/years-sheet.ts'
import { WRONG_COUNT } from './check-sheet.ts'
import { type SheetContext, written } from './sheet-context.ts'

/** What the workbook is, where things stand, what the colours mean, and whether its checks are right. */
export function aboutSheet(context: SheetContext, layout: Layout, { madeAt }: About): SheetPlan {
  const { words, case: c, sheets } = context
  const { about, checks, notes } = words.workbook
  const page = new Page()
  page.line(c.name, { role: 'title' })
  page.line(about.concept, { role: 'note' })
  page.skip()
  page.pair(about.organisation, c.framing.organisation)
  page.pair(about.question, c.framing.question)
  page.pair(about.madeAt, words.format.date(madeAt.slice(0, 10)))
  page.pair(about.version, 'Baatwijzer')
  page.formula(about.checked, checked(layout, sheets.about, checks))
  page.section(about.method, methodLines(words, context.calculation))
  page.section(about.colours, [])
  for (const role of ['input', 'structural', 'calculated'] as const)
    page.colour(about.colourLines[role], { role })
  page.colour(about.colourLines.isBreak, { role: 'calculated', isBreak: true })
  page.section(about.contents, [])
  for (const name of SHEETS) page.link(sheets[name], notes[name])
  page.section('', [about.protection, about.back])
  return {
    name: sheets.about,
    cells: page.cells,
    widths: [26, WIDTH],
    heights: page.heights,
    frozen: { rows: 0, columns: 0 },
    heads: 0,
    tabColour: '1F3A5F',
    isHidden: false,
    isPortrait: true,
    validations: [],
  }
}

/** Of the column with text, in characters. */
const WIDTH = 96

const SHEETS = [
  'figures',
  'inputs',
  'calculation',
  'ledger',
  'statements',
  'returns',
  'parties',
  'norm',
  'hours',
  'evidence',
  'checks',
] as const

function checked(
  layout: Layout,
  from: string,
  { allRight, someWrong }: Catalogue['workbook']['checks'],
): CellContent {
  const count = layout.address(from, WRONG_COUNT, null)
  return written(`IF(${count}=0,"${allRight}","${someWrong}")`, allRight)
}

function methodLines({ workbook, format }: Catalogue, { businessCase }: Calculation): readonly string[] {
  const { horizon, discountRate, timing } = businessCase.settings
  const rate = format.percent(toDecimal(discountRate.value), 2)
  return workbook.about.methodLines(horizon.value, rate, workbook.about.timing[timing])
}

class Page {
  readonly cells: PlacedCell[] = []
  readonly heights = new Map<number, number>([[0, 24]])
  private row = 0

  line(text: string, look: CellLook): void {
    this.put(0, { kind: 'text', text }, look)
    this.row += 1
  }

  skip(): void {
    this.row += 1
  }

  pair(label: string, text: string): void {
    if (text === '') return
    this.put(0, { kind: 'text', text: label }, { role: 'label' })
    this.put(1, { kind: 'text', text }, { role: 'plain' })
    this.row += 1
  }

  formula(label: string, content: CellContent): void {
    this.put(0, { kind: 'text', text: label }, { role: 'label' })
    this.put(1, content, { role: 'total', format: 'text' })
    this.row += 1
  }

  section(title: string, lines: readonly string[]): void {
    this.row += 1
    if (title !== '') this.line(title, { role: 'heading' })
    for (const text of lines) {
      this.put(1, { kind: 'text', text }, { role: 'plain' })
      this.row += 1
    }
  }

  colour(text: string, look: CellLook): void {
    this.put(0, { kind: 'text', text: '123' }, look)
    this.put(1, { kind: 'text', text }, { role: 'plain' })
    this.row += 1
  }

  link(sheet: string, text: string): void {
    this.put(0, { kind: 'link', text: sheet, to: onSheet(sheet, 'A1') }, { role: 'label' })
    this.put(1, { kind: 'text', text }, { role: 'plain' })
    this.row += 1
  }

  private put(column: number, content: CellContent, look: CellLook): void {
    const lines = content.kind === 'text' && column === 1 ? Math.ceil(content.text.length / WIDTH) : 1
    if (lines > 1) this.heights.set(this.row, linesHigh(lines))
    this.cells.push({ row: this.row, column, content, look })
  }
}
