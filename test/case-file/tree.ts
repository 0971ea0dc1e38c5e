import { readFileSync } from 'node:fs'
import { openCase } from '../../src/case-file/open-case.ts'
import type { Refusal } from '../../src/case-file/refusal.ts'

/** JSON as a test may bend it. */
export type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree }
export type Step = string | number

export const releasedText = readReleased(1)

/** The text of the frozen file of a version. */
export function readReleased(version: number): string {
  return readFileSync(new URL(`released/version-${String(version)}.json`, import.meta.url), 'utf8')
}

export function parsed(text: string): Tree {
  return JSON.parse(text) as Tree
}

export function releasedTree(): Tree {
  return parsed(releasedText)
}

/** The steps of a path such as `case.groups[0].id`. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  )
}

export function at(tree: Tree, steps: readonly Step[]): Tree | undefined {
  return steps.reduce<Tree | undefined>((node, step) => childOf(node, step), tree)
}

function childOf(node: Tree | undefined, step: Step): Tree | undefined {
  if (Array.isArray(node)) return typeof step === 'number' ? node[step] : undefined
  return typeof node === 'object' && node !== null ? node[step] : undefined
}

/** The tree with another value at a path; undefined takes the key away. */
export function bent(tree: Tree, path: string, value: Tree | undefined): Tree {
  return bentAt(tree, stepsOf(path), value)
}

export function bentAt(tree: Tree, steps: readonly Step[], value: Tree | undefined): Tree {
  const [step, ...rest] = steps
  if (step === undefined) return value ?? null
  const child = rest.length === 0 ? value : bentAt(childOf(tree, step) ?? {}, rest, value)
  if (Array.isArray(tree)) {
    const before = tree.slice(0, Number(step))
    return [...before, ...(child === undefined ? [] : [child]), ...tree.slice(Number(step) + 1)]
  }
  const entries = Object.entries(typeof tree === 'object' && tree !== null ? tree : {})
  const others = entries.filter(([key]) => key !== String(step))
  const place = entries.findIndex(([key]) => key === String(step))
  const entry: [string, Tree][] = child === undefined ? [] : [[String(step), child]]
  const index = place < 0 ? others.length : place
  return Object.fromEntries([...others.slice(0, index), ...entry, ...others.slice(index)])
}

/** Every way to a node of the tree, from the root down. */
export function everyPlace(tree: Tree, steps: readonly Step[] = []): (readonly Step[])[] {
  if (typeof tree !== 'object' || tree === null) return [steps]
  const children = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree)
  return [steps, ...children.flatMap(([step, child]) => everyPlace(child, [...steps, step]))]
}

export function refusalsOf(file: Tree | string | Uint8Array): readonly Refusal[] {
  const isText = typeof file === 'string' || file instanceof Uint8Array
  const opened = openCase(isText ? file : JSON.stringify(file))
  return opened.ok ? [] : opened.refusals
}
