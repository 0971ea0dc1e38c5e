import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { valueAt } from '../../src/domain/paths.ts'
import { caseNumbers, caseWorkbook, type CaseWorkbookOptions } from '../case-file/workbook/case-workbook.ts'
import { inline } from '../case-file/workbook/workbook-file.ts'
import { exampleCase } from '../examples/example-cases.ts'
import { expectAccessible, openApp } from './app-page.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PRICE = 'technologies.bedsensoren.assets.bedsensor.price'
const example = exampleCase('verpleeghuis.json')
const price = caseNumbers(example).find(({ placed, part }) => placed.path === PRICE && part === 'value')!

function choose(page: Page, options: CaseWorkbookOptions): Promise<void> {
  const buffer = Buffer.from(caseWorkbook(example, options))
  return page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'onze-cijfers.xlsx', mimeType: SHEET, buffer })
}

const dearer: CaseWorkbookOptions = { textOf: ({ name, value }) => (name === price.name ? '600' : value) }

describe('a workbook of ours', () => {
  test('opens as a new case, with the numbers that stand in its cells', async ({ page }) => {
    await openApp(page)
    await choose(page, dearer)
    await page.waitForURL(/\/edit\/why$/)
    await page.getByLabel('Naam van de case').waitFor()
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    const opened = openCase(await readFile(await (await downloading).path(), 'utf8'))
    expect(opened.ok && opened.case.name).toBe(example.name)
    expect(opened.ok && valueAt(opened.case, PRICE)).toMatchObject({ value: '600' })
  })

  test('with a cell that cannot be read is refused by that cell, and nothing is opened', async ({ page }) => {
    await openApp(page)
    await choose(page, { cells: { [price.name]: (at) => inline(at, 'te duur') } })
    const notice = page.getByRole('alert').filter({ hasText: 'onze-cijfers.xlsx kan niet worden geopend' })
    await notice.waitFor()
    expect(await notice.innerText()).toMatch(/Invoer!C\d+/)
    expect(await notice.innerText()).toContain('Hier hoort een getal, maar er staat “te duur”.')
    await page.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
    await expectAccessible(page)
  })

  test('is compared with the case that it was made from', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await page.getByRole('link', { name: 'Vergelijken' }).click()
    await page.getByRole('heading', { name: 'Kies een case om mee te vergelijken' }).waitFor()
    await choose(page, dearer)
    await page.getByRole('heading', { name: /^Er is één verschil: Prijs per stuk, Bedsensor/ }).waitFor()
  })
})
