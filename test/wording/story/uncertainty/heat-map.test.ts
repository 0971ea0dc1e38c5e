import { describe, expect, it } from 'vitest'
import { emptyCase } from '../../../../src/domain/defaults.ts'
import type { Grid } from '../../../../src/engine/analysis/grid.ts'
import type { Measure } from '../../../../src/engine/analysis/measure.ts'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import { heatMap } from '../../../../src/wording/story/uncertainty/heat-map.ts'

const nl = catalogue('nl')
const c = emptyCase('case', 'Case', 2026)
const PRESENT_VALUE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

function axis(field: 'settings.discountRate' | 'settings.inflation', values: readonly number[]) {
  return {
    input: { path: field, field, numbers: [], isDefault: false },
    range: { kind: 'value', from: 0, to: 0.2, base: values[1] ?? 0, whole: false },
    values,
    base: 1,
  } as const
}

function gridOf(cells: Grid['cells']): Grid {
  return {
    across: axis('settings.discountRate', [0.02, 0.04, 0.06]),
    down: axis('settings.inflation', [0.01, 0.02]),
    cells,
  }
}

describe('a heat map', () => {
  const map = heatMap(
    nl,
    c,
    PRESENT_VALUE,
    gridOf([
      [-3_000_000, 200_000, 1],
      [null, 5000, -1],
    ]),
    0,
  )

  it('says in how many cells the limit is met, and what the case is', () => {
    expect(map.title).toBe('In 3 van de 6 vakken is de grens gehaald; nu is de uitkomst €\u00a05.000')
    expect(map.cells.flat().filter(({ isBase }) => isBase)).toEqual([map.cells[1]?.[1]])
  })

  it('writes large amounts in thousands and says so', () => {
    expect(map.subtitle).toContain('Bedragen in duizend euro.')
    expect(map.cells[0]?.[1]?.text).toBe('200')
  })

  it('counts what does not exist as bad', () => {
    expect(map.cells[1]?.[0]).toMatchObject({ isMet: false, shade: 3, text: 'bestaat niet' })
  })

  it('shades by the distance from the limit', () => {
    expect(map.cells[0]?.map(({ shade }) => shade)).toEqual([3, 1, 1])
  })

  it('holds a cost against a limit from above', () => {
    const payback: Measure = { key: 'payback', stakeholder: 'provider' }
    const years = heatMap(
      nl,
      c,
      payback,
      gridOf([
        [3, 5, 7],
        [null, 4, 9],
      ]),
      5,
    )
    expect(years.cells.map((row) => row.map(({ isMet }) => isMet))).toEqual([
      [true, true, false],
      [false, true, false],
    ])
    expect(years.cells[1]?.[0]?.text).toBe('niet terug')
  })
})
