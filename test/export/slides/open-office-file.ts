import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element as it was read, with the names as they were written. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadElement[]
  text: string
}

export interface OfficeFile {
  readonly paths: readonly string[]
  /** A part as a tree; throws where it is no XML. */
  readonly xml: (path: string) => ReadElement
  readonly bytes: (path: string) => Uint8Array
  /** Path by id of what a part refers to. */
  readonly relations: (path: string) => ReadonlyMap<string, { readonly type: string; readonly path: string }>
}

export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const files = unzipSync(bytes)
  const bytesOf = (path: string) => {
    const file = files[path]
    if (file === undefined) throw new Error(`There is no part ${path}`)
    return file
  }
  const xml = (path: string) => parsed(strFromU8(bytesOf(path)))
  return {
    paths: Object.keys(files),
    xml,
    bytes: bytesOf,
    relations: (path) => {
      const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? []
      const place = `${folder}_rels/${name}.rels`
      if (files[place] === undefined) return new Map()
      return new Map(
        xml(place).children.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
          Id,
          {
            type: Type.slice(Type.lastIndexOf('/') + 1),
            path: new URL(Target, `x:/${folder}`).pathname.slice(1),
          },
        ]),
      )
    },
  }
}

function parsed(text: string): ReadElement {
  const root: ReadElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const element: ReadElement = { name, attributes: plain, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (written) => {
    open.at(-1)!.text += written
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return root.children[0]!
}

/** Every element of a name, in the order of the text. */
export function all(element: ReadElement, name: string): readonly ReadElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

export function first(element: ReadElement, name: string): ReadElement {
  const found = all(element, name)[0]
  if (found === undefined) throw new Error(`No ${name} in ${element.name}`)
  return found
}

/** The paragraphs of a slide or its notes. */
export function paragraphs(element: ReadElement): readonly string[] {
  return all(element, 'a:p').map((p) =>
    all(p, 'a:t')
      .map(({ text }) => text)
      .join(''),
  )
}
