// @vitest-environment jsdom
import { act } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { listInputs } from '../../../src/domain/list-inputs.ts'
import { type FieldPlace, placeOfField } from '../../../src/screens/editor/steps.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { exampleCase, showEditor } from './editor-around.tsx'

/** Paths that have no field on the page, although their line is open. */
function withoutField(c: BusinessCase, paths: readonly string[]): string[] {
  const editor = showEditor(c, 'why')
  const placeOf = (path: string) => JSON.stringify(placeOfField(path))
  const places = [...new Set(paths.map(placeOf))]
  const missing = places.flatMap((place) => {
    const { step, line } = JSON.parse(place) as FieldPlace
    act(() => {
      editor.stepTo(step)
      editor.store.openLine(line)
    })
    const shown = new Set(
      [...document.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset.field),
    )
    return paths.filter((path) => placeOf(path) === place && !shown.has(path))
  })
  editor.unmount()
  return missing
}

/** Every text and choice of a case, by path; numbers are not among them. */
function textsOf(value: unknown, path: string): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [path]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((each: { id: string }) => textsOf(each, `${path}.${each.id}`))
  if ('value' in value || 'values' in value) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`))
}

/** How chance is drawn and what a workshop looks at are set in views of their own. */
const ELSEWHERE = /^(uncertainty|workshop)\./

/** Numbers that the editor has a field for, by path. */
function numbersOf(c: BusinessCase): readonly string[] {
  return listInputs(c)
    .map(({ path }) => path)
    .filter((path) => !ELSEWHERE.test(path))
}

/** Chosen by a box per group or line, fixed at adding, or edited in a list of words. */
const OTHERWISE = /(^|\.)(id|groupId|assetId|groupIds|technologyIds|replaces|tags|variants)(\.|$)/
const FIXED = /\.effects\.[^.]+\.kind$|^financing\.[^.]+\.kind$/
/** A driver is one choice, made of its kind and its devices. */
const DRIVER = /\.driver\.kind$/

describe('every input of a case can be edited', () => {
  test.each(['verpleeghuis', 'thuiszorg', 'gehandicaptenzorg'] as const)('of %s', (name) => {
    const c = exampleCase(name)
    const texts = textsOf(c, '')
      .filter((path) => ![OTHERWISE, FIXED, ELSEWHERE].some((not) => not.test(path)))
      .map((path) => path.replace(DRIVER, '.driver'))
    expect(texts.length).toBeGreaterThan(50)
    expect(withoutField(c, [...numbersOf(c), ...texts])).toEqual([])
  })

  test('numbers of any case', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({ groups: 2, technologies: 2, lines: 2 }), (c) => {
        expect(withoutField(c, numbersOf(c))).toEqual([])
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })
})
