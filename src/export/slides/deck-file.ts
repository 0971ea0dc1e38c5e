import { chartPart } from './chart/chart-part.ts'
import { drawingOf } from './chart/drawing.ts'
import { chartWorkbook } from './chart/workbook.ts'
import { layout, master } from './parts/master.ts'
import { notesMaster, notesPart } from './parts/notes-part.ts'
import { appProperties, coreProperties, presentation } from './parts/presentation.ts'
import { slidePart } from './parts/slide-part.ts'
import { theme } from './parts/theme.ts'
import type { ChartPiece, Deck, Slide } from './slide.ts'
import { packed, type Part, type Relation } from './xml/package.ts'

const PRESENTATION = 'officedocument.presentationml'
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

const PATHS = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
}
const slidePath = (n: number) => `ppt/slides/slide${n + 1}.xml`
const notesPath = (n: number) => `ppt/notesSlides/notesSlide${n + 1}.xml`

/** The bytes of a PowerPoint file. */
export function deckFile(deck: Deck): Uint8Array {
  return packed(
    [
      { id: 'document', type: 'officeDocument', to: PATHS.presentation },
      { id: 'core', type: CORE, to: PATHS.core },
      { id: 'app', type: 'extended-properties', to: PATHS.app },
    ],
    [...frameParts(deck), ...slideParts(deck)],
  )
}

function frameParts(deck: Deck): readonly Part[] {
  const slides = deck.slides.map((_, n): Relation => ({
    id: `slide${n + 1}`,
    type: 'slide',
    to: slidePath(n),
  }))
  return [
    {
      path: PATHS.presentation,
      type: `${PRESENTATION}.presentation.main`,
      content: presentation(deck),
      relations: [
        { id: 'master', type: 'slideMaster', to: PATHS.master },
        { id: 'notes', type: 'notesMaster', to: PATHS.notesMaster },
        { id: 'theme', type: 'theme', to: PATHS.theme },
        ...slides,
      ],
    },
    {
      path: PATHS.master,
      type: `${PRESENTATION}.slideMaster`,
      content: master(deck),
      relations: [
        { id: 'rId1', type: 'slideLayout', to: PATHS.layout },
        { id: 'rId2', type: 'theme', to: PATHS.theme },
      ],
    },
    {
      path: PATHS.layout,
      type: `${PRESENTATION}.slideLayout`,
      content: layout(deck),
      relations: [{ id: 'rId1', type: 'slideMaster', to: PATHS.master }],
    },
    {
      path: PATHS.notesMaster,
      type: `${PRESENTATION}.notesMaster`,
      content: notesMaster(deck),
      relations: [{ id: 'rId1', type: 'theme', to: PATHS.notesTheme }],
    },
    { path: PATHS.theme, type: 'officedocument.theme', content: theme(deck.names.theme) },
    { path: PATHS.notesTheme, type: 'officedocument.theme', content: theme(deck.names.theme) },
    { path: PATHS.core, type: 'package.core-properties', content: coreProperties(deck) },
    { path: PATHS.app, type: 'officedocument.extended-properties', content: appProperties(deck) },
  ]
}

/** Charts are counted through the whole file, and by `chart1`, `chart2` on each slide. */
function slideParts(deck: Deck): readonly Part[] {
  let charts = 0
  return deck.slides.flatMap((slide, n) => {
    const own = chartsOf(slide).map((piece) => ({ piece, number: ++charts }))
    const relations = own.map(({ number }, i) => ({
      id: `chart${i + 1}`,
      type: 'chart',
      to: chartPath(number),
    }))
    return [
      {
        path: slidePath(n),
        type: `${PRESENTATION}.slide`,
        content: slidePart(deck, slide),
        relations: [
          { id: 'layout', type: 'slideLayout', to: PATHS.layout },
          { id: 'notes', type: 'notesSlide', to: notesPath(n) },
          ...relations,
        ],
      },
      {
        path: notesPath(n),
        type: `${PRESENTATION}.notesSlide`,
        content: notesPart(deck, slide),
        relations: [
          { id: 'master', type: 'notesMaster', to: PATHS.notesMaster },
          { id: 'slide', type: 'slide', to: slidePath(n) },
        ],
      },
      ...own.flatMap(({ piece, number }) => chartParts(deck, piece, number)),
    ]
  })
}

function chartsOf({ pieces }: Slide): readonly ChartPiece[] {
  return pieces.filter((piece) => piece.kind === 'chart')
}

function chartPath(number: number): string {
  return `ppt/charts/chart${number}.xml`
}

function chartParts({ names, locale }: Deck, piece: ChartPiece, number: number): readonly Part[] {
  const workbook = `ppt/embeddings/chart${number}.xlsx`
  return [
    {
      path: chartPath(number),
      type: 'officedocument.drawingml.chart',
      content: chartPart(piece, { names, locale }),
      relations: [{ id: 'numbers', type: 'package', to: workbook }],
    },
    { path: workbook, type: null, content: chartWorkbook(drawingOf(piece.chart), names.sheet) },
  ]
}
