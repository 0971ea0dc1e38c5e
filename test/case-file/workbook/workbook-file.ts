import { type Part, zip } from '../archive/zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface WorkbookParts {
  /** What stands in sheetData, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>
  /** What stands after sheetData. */
  readonly after?: string
  readonly shared?: readonly string[]
  /** Definitions of own formats, and the format of each style. */
  readonly numFmts?: string
  readonly xfs?: readonly number[]
  readonly names?: string
  readonly hidden?: readonly string[]
  /** Parts in place of those that are made here, or besides them; undefined takes one away. */
  readonly parts?: Readonly<Record<string, string | undefined>>
}

/** A workbook as Excel writes it, but for what is bent. */
export function workbookFile(given: WorkbookParts): Uint8Array {
  const texts = { ...partsOf(given), ...given.parts }
  const parts = Object.entries(texts).flatMap<Part>(([name, data]) =>
    data === undefined ? [] : [{ name, data: XML + data }],
  )
  return zip(parts)
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

function partsOf(given: WorkbookParts): Record<string, string> {
  const sheets = Object.entries(given.sheets)
  const relations: Relation[] = [
    ...sheets.map((_, n): Relation => ['worksheet', `worksheets/sheet${n + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]
  return {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookText(given, Object.keys(given.sheets)),
    'xl/_rels/workbook.xml.rels': relationships(relations),
    'xl/styles.xml': stylesText(given),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(given.shared ?? []).map((si) => `<si>${si}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(([, data], n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetText(data, given.after)]),
    ),
  }
}

function sheetText(data: string, after = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data}</sheetData>${after}</worksheet>`
}

type Relation = readonly [kind: string, target: string]

export function relationships(relations: readonly Relation[]): string {
  const items = relations.map(
    ([kind, target], n) => `<Relationship Id="r${n + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`
}

function workbookText({ names = '', hidden = [] }: WorkbookParts, sheets: readonly string[]): string {
  const items = sheets.map((name, n) => {
    const state = hidden.includes(name) ? ' state="hidden"' : ''
    return `<sheet name="${name}" sheetId="${n + 1}"${state} r:id="r${n + 1}"/>`
  })
  const defined = `<definedNames>${names}</definedNames>`
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${items.join('')}</sheets>${defined}</workbook>`
}

function stylesText({ numFmts = '', xfs = [] }: WorkbookParts): string {
  const styles = [0, ...xfs].map((id) => `<xf numFmtId="${id}"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
}

/** A cell of text, as the programs write it that keep no list of texts. */
export function inline(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}
