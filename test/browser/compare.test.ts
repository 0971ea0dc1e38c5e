import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'

const example = join(import.meta.dirname, '../../public/examples/verpleeghuis.json')
const SENSOR = ['technologies', 'bedsensoren', 'assets', 'bedsensor']

type Tree = Record<string, unknown> & unknown[]

/** A file as a colleague sends it back: dearer devices that last shorter, and another question. */
async function sentBack(directory: string): Promise<string> {
  const file = JSON.parse(await readFile(example, 'utf8')) as { case: Tree }
  const sensor = SENSOR.reduce<Tree>(
    (at, key) =>
      (Array.isArray(at) ? (at as unknown as Tree[]).find((each) => each['id'] === key) : at[key]) as Tree,
    file.case,
  )
  ;(sensor['price'] as Tree)['value'] = '700'
  ;(sensor['life'] as Tree)['value'] = '2'
  ;(file.case['framing'] as Tree)['question'] = 'Is dit het waard?'
  const path = join(directory, 'terug.json')
  await writeFile(path, JSON.stringify(file))
  return path
}

async function openCompare(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: 'Vergelijken' }).click()
  await page.getByRole('heading', { name: 'Kies een case om mee te vergelijken' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
}

/** `€ −1.234` as a number. */
function amount(text: string): number {
  return Number(text.replace(/[^\d−]/g, '').replace('−', '-'))
}

async function cells(page: Page, name: string | RegExp): Promise<readonly string[]> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  return (await row.getByRole('cell').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '))
}

async function outcomes(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('dl[aria-label="Netto contante waarde"] dd').allInnerTexts()
  return texts.map((text) => text.replaceAll('\u00a0', ' '))
}

describe('a case beside another', () => {
  test('shows each difference, what it does alone and in order, and takes them over one by one', async ({
    page,
    newDirectory,
  }) => {
    await openExample(page, 'Verpleeghuis')
    await openCompare(page, await sentBack(await newDirectory()))
    await page.getByRole('heading', { name: /^Van 2 verschillen doet ‘Levensduur, Bedsensor/ }).waitFor()
    const [own, other, difference] = await outcomes(page)
    expect(own).toBe('€ 8.478')
    const price = await cells(page, /^Prijs per stuk/)
    const life = await cells(page, /^Levensduur/)
    expect(price.slice(0, 2)).toEqual(['€ 560 per stuk', '€ 700 per stuk'])
    expect(life.slice(0, 2)).toEqual(['3 jaar', '2 jaar'])
    const interaction = await cells(page, /^Wisselwerking/)
    const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(2)
    near(amount(price[3]!) + amount(life[3]!), amount(difference!))
    near(amount(price[2]!) + amount(life[2]!) + amount(interaction[2]!), amount(difference!))
    near(amount(own!) + amount(difference!), amount(other!))
    await expectAccessible(page)

    await page.getByRole('button', { name: /^Neem over: Prijs per stuk/ }).click()
    await page.getByRole('heading', { name: /^Er is één verschil: Levensduur/ }).waitFor()
    near(amount((await outcomes(page))[0]!), amount(own!) + amount(price[2]!))
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click()
    await page.getByRole('heading', { name: /^Van 2 verschillen/ }).waitFor()
    expect(await outcomes(page)).toEqual([own, other, difference])

    await page.getByRole('button', { name: 'Neem alles over' }).click()
    await page.getByText('Geen verschillen', { exact: true }).waitFor()
    expect((await outcomes(page)).slice(0, 2)).toEqual([other, other])
  })

  test('explains the outcome of this case, with the difference for another party', async ({
    page,
    newDirectory,
  }) => {
    await openExample(page, 'Verpleeghuis')
    await openCompare(page, await sentBack(await newDirectory()))
    await page.getByRole('heading', { name: /^Van 2 verschillen/ }).waitFor()
    await page.getByLabel('Voor wie').selectOption({ label: 'Samenleving' })
    await expect.poll(async () => (await outcomes(page))[0]).toBe('€ 14.053')
    await page.locator('dd').getByRole('button').click()
    const panel = page.getByRole('complementary')
    expect((await panel.innerText()).replaceAll('\u00a0', ' ')).toContain('€ 14.053,')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Kies een andere' }).click()
    await page.getByRole('heading', { name: 'Kies een case om mee te vergelijken' }).waitFor()
  })

  test('says why a file cannot be compared with, and changes nothing', async ({ page, newDirectory }) => {
    const path = join(await newDirectory(), 'kapot.json')
    await writeFile(path, (await readFile(example, 'utf8')).replace('"horizon"', '"horizn"'))
    await openExample(page, 'Verpleeghuis')
    await openCompare(page, path)
    await page.getByText('kapot.json kan niet worden geopend').waitFor()
    await page
      .getByText(/horizn/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.goto('/#/')
    const cases = page.getByRole('link', { name: /^Voorbeeld verpleeghuis/ })
    await cases.first().waitFor()
    expect(await cases.count()).toBe(1)
  })

  test('can be another case of this browser', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    await openExample(page, 'Verpleeghuis')
    await page.getByRole('link', { name: 'Vergelijken' }).click()
    await page.getByLabel('Of kies een case in deze browser').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await page.getByText('Deze cases hebben geen regels gemeen').waitFor()
    await page.getByRole('heading', { name: /^Van \d+ verschillen doet/ }).waitFor()
  })
})
