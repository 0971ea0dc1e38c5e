import { type Zippable, strToU8, zipSync } from 'fflate'
import { e, type Element } from './element.ts'
import { SPACES } from './spaces.ts'
import { writeXml } from './write-xml.ts'

/** A part of an office file with what it refers to. */
export interface Part {
  /** From the root of the package, without a slash in front: `ppt/slides/slide1.xml`. */
  readonly path: string
  /** Of its content type what comes after `application/vnd.openxmlformats-`, such as `package.core-properties`; null for a package in the package. */
  readonly type: string | null
  readonly content: Element | Uint8Array
  readonly relations?: readonly Relation[]
}

export interface Relation {
  readonly id: string
  /** A word such as `slide`, or a whole address. */
  readonly type: string
  /** Path of the part that is meant, from the root of the package. */
  readonly to: string
}

/** Time in a zip has no zone and begins in 1980: one moment for all, so that the same case gives the same bytes. */
const MOMENT = '1980-01-01T12:00:00'
const VENDOR = 'application/vnd.openxmlformats-'

/** The bytes of an office file of these parts; `main` are the relations of the package itself. */
export function packed(main: readonly Relation[], parts: readonly Part[]): Uint8Array {
  const files: Zippable = {}
  const add = (path: string, content: Part['content']) => {
    files[path] = content instanceof Uint8Array ? content : strToU8(writeXml(content))
  }
  add('[Content_Types].xml', contentTypes(parts))
  add('_rels/.rels', relationsOf('', main))
  for (const { path, content, relations = [] } of parts) {
    add(path, content)
    if (relations.length > 0) add(relationsPath(path), relationsOf(path, relations))
  }
  return zipSync(files, { mtime: MOMENT, level: 6 })
}

function contentTypes(parts: readonly Part[]): Element {
  const defaults = [
    ['rels', `${VENDOR}package.relationships+xml`],
    ['xml', 'application/xml'],
    ['xlsx', `${VENDOR}officedocument.spreadsheetml.sheet`],
  ] as const
  return e(
    'Types',
    { xmlns: SPACES.types },
    ...defaults.map(([Extension, ContentType]) => e('Default', { Extension, ContentType })),
    ...parts.map(({ path, type }) =>
      type === null ? null : e('Override', { PartName: `/${path}`, ContentType: `${VENDOR}${type}+xml` }),
    ),
  )
}

function relationsOf(from: string, relations: readonly Relation[]): Element {
  return e(
    'Relationships',
    { xmlns: SPACES.relations },
    ...relations.map(({ id, type, to }) =>
      e('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${SPACES.r}/${type}`,
        Target: relative(from, to),
      }),
    ),
  )
}

function relationsPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return `${path.slice(0, path.length - name.length)}_rels/${name}.rels`
}

function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const target = to.split('/')
  const same = folders.findIndex((folder, i) => folder !== target[i])
  const shared = same < 0 ? folders.length : same
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}
