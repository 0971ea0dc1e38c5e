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

/** The case with script in every text that a file may carry: whatever takes one, has one. */
export function canaryCase(file: URL): CanaryCase {
  let tree = withEvidence(parsed(readFileSync(file, 'utf8')))
  const keys = new Set<Step | undefined>()
  let count = 0
  for (const place of everyPlace(tree)) {
    const before = at(tree, place)
    if (typeof before !== 'string' || isNumber(before)) continue
    const changed = bentAt(tree, place, canary(count))
    if (refusalsOf(changed).length > 0) continue
    tree = changed
    count += 1
    keys.add(place.findLast((step) => typeof step === 'string'))
  }
  return { text: JSON.stringify(tree), keys, count }
}
