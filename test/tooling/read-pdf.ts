import { getDocumentProxy } from 'unpdf'

/** A text on a page, in points from its lower left corner. */
export interface PdfText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  /** Everything that is said on it, without white space. */
  readonly said: string
  readonly parts: readonly PdfPart[]
}

/** A part of a page as a screen reader finds it, without the parts in it. */
export interface PdfPart {
  readonly role: string
  readonly alternative: string
}

export interface Pdf {
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  /** The headings that a reader can jump to. */
  readonly outline: readonly string[]
  readonly pages: readonly PdfPage[]
}

/** What a PDF holds, by a reader that had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(Uint8Array.from(bytes))
  const { info } = await document.getMetadata()
  const facts = info as Readonly<Record<string, unknown>>
  const marked = await document.getMarkInfo()
  const outline = await document.getOutline()
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placed(item)] : []))
    const said = withoutSpace(texts.map(({ text }) => text).join(''))
    pages.push({ width, height, texts, said, parts: partsOf(await page.getStructTree()) })
    page.cleanup()
  }
  await document.destroy()
  return {
    title: String(facts['Title']),
    language: String(facts['Language']),
    isTagged: marked?.['Marked'] === true,
    outline: namesIn(outline),
    pages,
  }
}

/** The letters of a text. The apostrophe and the letter that looks like it are one sign in the font, and a PDF knows only that. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\u02bc', '’')
}

function placed({ str, transform, width }: { str: string; transform: unknown[]; width: number }): PdfText {
  const [left, bottom] = [Number(transform[4]), Number(transform[5])]
  return { text: str, left, right: left + width, bottom }
}

type Outline = readonly { readonly title: string; readonly items: Outline }[]

function namesIn(outline: Outline | null): readonly string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...namesIn(items)])
}

/** A node of the structure, or a piece of the page in it. */
interface StructNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly object[]
}

function partsOf(node: StructNode | null): readonly PdfPart[] {
  if (node === null) return []
  const own = node.role === undefined ? [] : [{ role: node.role, alternative: node.alt ?? '' }]
  return [...own, ...(node.children ?? []).flatMap((child) => partsOf(child))]
}
