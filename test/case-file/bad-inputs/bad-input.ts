import type { Refusal } from '../../../src/case-file/refusal.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import type { Outside } from '../../../src/workers/receive-case.ts'
import { type Tree, bent, releasedTree } from '../tree.ts'

/** Something from outside that must be refused with this reason. The id is that of the threat it stands for. */
export interface Refused {
  readonly id: string
  readonly what: string
  readonly outside: () => Outside | Promise<Outside>
  readonly refusal: Partial<Refusal>
}

/** Something from outside that looks wrong and is not; and what it must become. */
export interface Accepted {
  readonly id: string
  readonly what: string
  readonly outside: () => Outside | Promise<Outside>
  readonly becomes: (opened: BusinessCase) => unknown
  readonly expected: unknown
}

export type BadInput = Refused | Accepted

const encoder = new TextEncoder()

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

export function fileOf(tree: Tree): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify(tree))
}

/** The released file with other values at some paths. */
export function file(...changes: readonly (readonly [path: string, value: Tree | undefined])[]) {
  return () => fileOf(changes.reduce((tree, [path, value]) => bent(tree, path, value), releasedTree()))
}

const MARK = 'stands in for what JSON.stringify does not write'

/** The released file with JSON at a path that no writer makes: `1e999`, or a key that cannot be written as one. */
export function fileWithJson(path: string, json: string) {
  return () =>
    utf8(JSON.stringify(bent(releasedTree(), path, MARK)).replace(JSON.stringify(MARK), () => json))
}

/** One change of the released file, refused at its path unless it says another. */
export function wrong(id: string, path: string, value: Tree | undefined, refusal: Partial<Refusal>): Refused {
  const shown = (JSON.stringify(value) as string | undefined) ?? 'nothing'
  return {
    id,
    what: `${shown.slice(0, 40)} at ${path}`,
    outside: file([path, value]),
    refusal: { path, ...refusal },
  }
}

export const sensor = 'case.technologies[0].assets[0]'
export const price = `${sensor}.price.value`
