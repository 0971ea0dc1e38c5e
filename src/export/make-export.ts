import type { BusinessCase } from '../domain/business-case.ts'
import { Calculation } from '../engine/calculation.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import type { Language } from '../wording/language.ts'
import { loadCatalogue } from '../wording/load-catalogue.ts'

/** What an export says about itself. */
export interface About {
  /** ISO date and time at which it is made. */
  readonly madeAt: string
}

type Exporter = (calculation: Calculation, words: Catalogue, about: About) => Promise<Uint8Array>

interface KindOfExport {
  readonly mediaType: string
  /** Loaded when it is asked for: most visits export nothing. */
  readonly load: () => Promise<Exporter>
}

/** Every kind of file that leaves the app for another program; the kind is the extension as well. */
export const EXPORTS = {
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./spreadsheet/case-workbook.ts')).caseWorkbook,
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    load: async () => (await import('./slides/case-slides.ts')).caseSlides,
  },
  csv: {
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./csv/case-csv.ts')).caseCsv,
  },
} as const satisfies Record<string, KindOfExport>

export type ExportKind = keyof typeof EXPORTS

export const EXPORT_KINDS = Object.keys(EXPORTS).filter(isExportKind)

export function isExportKind(text: string): text is ExportKind {
  return Object.hasOwn(EXPORTS, text)
}

export interface ExportQuestion extends About {
  readonly businessCase: BusinessCase
  readonly language: Language
}

/** The bytes of a file; the same for the app and the command line. Throws where the case cannot be calculated. */
export async function makeExport(
  kind: ExportKind,
  { businessCase, language, madeAt }: ExportQuestion,
): Promise<Uint8Array> {
  const { load }: KindOfExport = EXPORTS[kind]
  const [make, words] = await Promise.all([load(), loadCatalogue(language)])
  return make(Calculation.of(businessCase), words, { madeAt })
}
