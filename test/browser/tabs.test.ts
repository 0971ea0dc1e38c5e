import { describe, expect } from 'vitest'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

describe('the same case in two tabs', () => {
  test('tells the other tab within a second, and shows the other version on a click', async ({
    context,
    page,
  }) => {
    const address = await newCase(page, 'Samen')
    await untilSaveStatus(page, 'saved')
    const other = await context.newPage()
    await other.goto(address)
    await edit(other, 'van de ander')
    await untilSaveStatus(other, 'saved')
    await page.getByText('Deze case is in een ander tabblad gewijzigd').waitFor({ timeout: 1_000 })
    await page.getByRole('button', { name: 'Toon de andere versie' }).click()
    await untilSaveStatus(page, 'saved')
    expect(await editedText(page)).toBe('van de ander')
  })

  test('keeps my version as a copy where both were edited', async ({ context, page }) => {
    const address = await newCase(page, 'Samen')
    await untilSaveStatus(page, 'saved')
    const other = await context.newPage()
    await other.goto(address)
    await editedText(other)
    await edit(page, 'van mij')
    await untilSaveStatus(page, 'saved')
    await edit(other, 'van de ander')
    await other.getByText('is nog nergens bewaard').waitFor()
    await other.getByRole('button', { name: 'Houd mijn versie als kopie' }).click()
    await other.waitForURL((url) => url.href !== address)
    expect(await editedText(other)).toBe('van de ander')
    expect(await other.getByLabel('Naam van de case').inputValue()).toBe('Samen (mijn versie)')
    expect(await editedText(page)).toBe('van mij')
  })

  test('says so when the case is deleted elsewhere, and offers to keep it', async ({ context, page }) => {
    await newCase(page, 'Weg')
    await untilSaveStatus(page, 'saved')
    const other = await context.newPage()
    await other.goto('/')
    await other.getByRole('button', { name: 'Verwijder Weg' }).click()
    await page.getByText('Deze case is in een ander tabblad verwijderd').waitFor()
    await page.getByRole('button', { name: 'Houd mijn versie als kopie' }).click()
    await page.getByRole('textbox', { name: 'Naam van de case' }).waitFor()
    await other.getByRole('link', { name: 'Weg (mijn versie)' }).waitFor()
  })
})
