import { expect, test } from 'vitest'
import { relativeAddress } from '../../../src/export/spreadsheet/plan/cell-address.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import { readWithOpenpyxl } from '../../tooling/read-with-openpyxl.ts'
import { fileOf, planOf } from './workbooks-of-cases.ts'

const A4 = 9

test.each(exampleFiles)('another reader finds the same formulas, results and names (%s)', async (file) => {
  const plan = planOf(exampleCase(file))
  const { names, sheets } = readWithOpenpyxl(await fileOf(plan))
  expect(new Map(Object.entries(names))).toEqual(plan.names)
  expect(Object.keys(sheets)).toEqual(plan.sheets.map(({ name }) => name))
  for (const { name, cells, isHidden } of plan.sheets) {
    const sheet = sheets[name]
    expect(sheet?.isProtected).toBe(true)
    expect(Number(sheet?.paper)).toBe(A4)
    if (!isHidden && name !== 'Toelichting') expect(sheet?.frozen).not.toBeNull()
    for (const { row, column, content, look } of cells) {
      const found = sheet?.cells[relativeAddress(row, column)]
      const where = `${name}!${relativeAddress(row, column)}`
      expect(found?.isLocked, where).toBe(look.role !== 'input' && look.role !== 'structural')
      if (content.kind === 'formula') expect(found?.formula, where).toBe(`=${content.formula}`)
      else expect(found?.formula ?? null, where).toBeNull()
    }
  }
})
