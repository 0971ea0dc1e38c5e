import { ARCHIVE_LIMITS } from '../archive/archive-limits.ts'
import { type Archive, openArchive } from '../archive/open-archive.ts'
import { shortened } from '../found.ts'
import type { Outcome } from '../outcome.ts'
import { refusedWhole } from '../refused-whole.ts'
import { suggestion } from '../suggestion.ts'
import type { CellLists } from './cell.ts'
import { cellFormats } from './cell-formats.ts'
import type { DefinedNames } from './defined-name.ts'
import { readPart } from './read-part.ts'
import { readSheet } from './read-sheet.ts'
import { type Relation, relationsOf } from './relations.ts'
import { sharedStrings } from './shared-strings.ts'
import type { Sheet } from './sheet.ts'
import { type ListedSheet, type WorkbookContents, workbookContents } from './workbook-contents.ts'
import type { XmlPart } from './xml/read-xml.ts'

export interface Workbook {
  /** In the order of their tabs, without charts that are sheets. */
  readonly sheets: readonly Pick<Sheet, 'name'>[]
  readonly names: DefinedNames
  /** Reads one sheet; others, however large, cost nothing. */
  readonly readSheet: (name: string) => Promise<Outcome<Sheet>>
}

/** Opens the bytes of an Excel workbook (.xlsx): what is in it, and a way to read its sheets. Nothing of it is executed. */
export async function openWorkbook(bytes: Uint8Array): Promise<Outcome<Workbook>> {
  const archive = openArchive(bytes, ARCHIVE_LIMITS)
  return archive.ok ? workbookIn(archive.value) : archive
}

async function workbookIn(archive: Archive): Promise<Outcome<Workbook>> {
  const main = await mainPart(archive)
  if (!main.ok) return main
  const contents = workbookContents(main.value)
  if (!contents.ok) return contents
  const relations = await relationsOf(archive, main.value.name)
  if (!relations.ok) return relations
  const lists = await cellLists(archive, relations.value)
  return lists.ok
    ? { ok: true, value: workbook(archive, contents.value, relations.value, lists.value) }
    : lists
}

async function mainPart(archive: Archive): Promise<Outcome<XmlPart>> {
  const relations = archive.names.includes('_rels/.rels') ? await relationsOf(archive, '') : null
  if (relations?.ok === false) return relations
  const main = relations?.value.find(({ kind }) => kind === 'officeDocument')
  if (main === undefined || !/\.xml$/i.test(main.part)) return refusedWhole({ code: 'not-a-workbook' })
  return readPart(archive, main.part)
}

async function cellLists(archive: Archive, relations: readonly Relation[]): Promise<Outcome<CellLists>> {
  const strings = await listed(archive, relations, 'sharedStrings', sharedStrings)
  if (!strings.ok) return strings
  const formats = await listed(archive, relations, 'styles', cellFormats)
  return formats.ok ? { ok: true, value: { strings: strings.value, formats: formats.value } } : formats
}

/** The list in the part of a kind; empty where the workbook has no such part. */
async function listed<T>(
  archive: Archive,
  relations: readonly Relation[],
  wanted: string,
  read: (part: XmlPart) => Outcome<readonly T[]>,
): Promise<Outcome<readonly T[]>> {
  const relation = relations.find(({ kind }) => kind === wanted)
  if (relation === undefined) return { ok: true, value: [] }
  const part = await readPart(archive, relation.part)
  return part.ok ? read(part.value) : part
}

function workbook(
  archive: Archive,
  contents: WorkbookContents,
  relations: readonly Relation[],
  lists: CellLists,
): Workbook {
  const partOf = ({ relation }: ListedSheet) =>
    relations.find(({ id, kind }) => id === relation && kind === 'worksheet')?.part
  const sheets = contents.sheets.flatMap((sheet) => {
    const part = partOf(sheet)
    return part === undefined ? [] : [{ name: sheet.name, part }]
  })
  return {
    sheets,
    names: contents.names,
    readSheet: async (name) => {
      const sheet = sheets.find((known) => known.name.toLowerCase() === name.toLowerCase())
      if (sheet === undefined) return sheetMissing(name, sheets)
      const part = await readPart(archive, sheet.part)
      return part.ok ? readSheet(part.value, sheet.name, lists) : part
    },
  }
}

function sheetMissing(sheet: string, sheets: Workbook['sheets']) {
  const near = suggestion(
    sheet,
    sheets.map(({ name }) => name),
  )
  const reason = { code: 'sheet-missing', sheet: shortened(sheet) } as const
  return refusedWhole(near === undefined ? reason : { ...reason, suggestion: shortened(near) })
}
