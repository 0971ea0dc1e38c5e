import type { Archive } from '../archive/open-archive.ts'
import { type Outcome, refusedFor } from '../outcome.ts'
import { readPart } from './read-part.ts'
import { readXml } from './xml/read-xml.ts'

/** Which part another part means by an id. `kind`: the last word of its type, the same in both forms of OOXML. */
export interface Relation {
  readonly id: string
  readonly kind: string
  /** The name of the entry. */
  readonly part: string
}

/** The relations of a part, or of the package as a whole where the name is empty. Those to other files are left out. */
export async function relationsOf(archive: Archive, part: string): Promise<Outcome<readonly Relation[]>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const read = await readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!read.ok) return read
  const relations: Relation[] = []
  const refusal = readXml(read.value, {
    close: ({ name, attributes }) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return null
      const kind = attributes.get('Type')?.split('/').at(-1) ?? ''
      relations.push({
        id: attributes.get('Id') ?? '',
        kind,
        part: partAt(folder, attributes.get('Target') ?? ''),
      })
      return null
    },
  })
  return refusal === null ? { ok: true, value: relations } : refusedFor(refusal)
}

/** `worksheets/sheet1.xml` from the folder of the part, `/xl/worksheets/sheet1.xml` from the root. */
function partAt(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
