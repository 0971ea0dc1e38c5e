import { readFileSync } from 'node:fs'
import { at, bentAt, everyPlace, parsed, refusalsOf, type Step, type Tree } from '../case-file/tree.ts'

/** Each would leave something behind in the page if anything ran it. */
const CANARIES = [
  '<img src=x onerror="window.canary=1">',
  '"><svg onload="window.canary=1">',
  '<script>window.canary=1</script>',
  'javascript:window.canary=1//',
  '</title></style></textarea><iframe srcdoc="<script>top.canary=1</script>">',
  "';window.canary=1;//${window.canary=1}{{constructor.constructor('canary=1')()}}",
]

function canary(n: number): string {
  return `${CANARIES[n % CANARIES.length] ?? ''} ${n}`
}

/** A source and a note with every number. */
function withEvidence(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(withEvidence)
  if (typeof tree !== 'object' || tree === null) return tree
  const inside = Object.fromEntries(Object.entries(tree).map(([key, child]) => [key, withEvidence(child)]))
  return 'value' in inside ? { ...inside, source: 'x', note: 'x', grade: 'measured' } : inside
}

function isNumber(text: string): boolean {
  return /^-?[\d.]+$/.test(text)
}

export interface CanaryCase {
  readonly text: string
  /** The keys that hold text of the user's own. */
  readonly keys: ReadonlySet<Step | undefined>
  readonly count: number
}

/** The place in any member of its lists. */
function kindOf(place: readonly Step[]): string {
  return place.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
}

/** The case with script in every text that a file may carry: whatever takes one, has one. */
export function canaryCase(file: URL): CanaryCase {
  const original = withEvidence(parsed(readFileSync(file, 'utf8')))
  const takes = new Map<string, boolean>()
  const takesScript = (place: readonly Step[]) => {
    const kind = kindOf(place)
    const known = takes.get(kind) ?? refusalsOf(bentAt(original, place, canary(0))).length === 0
    takes.set(kind, known)
    return known
  }
  const texts = everyPlace(original).filter((place) => {
    const text = at(original, place)
    return typeof text === 'string' && !isNumber(text) && takesScript(place)
  })
  const changed = texts.reduce<Tree>((tree, place, n) => bentAt(tree, place, canary(n)), original)
  const keys = texts.map((place) => place.findLast((step) => typeof step === 'string'))
  return { text: JSON.stringify(changed), keys: new Set(keys), count: texts.length }
}
