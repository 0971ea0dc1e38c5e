import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { expectAccessible, openApp } from './app-page.ts'
import { edit, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

const WARNING = 'Dit lijkt op een burgerservicenummer (bsn).'
const example = join(import.meta.dirname, '../../public/examples/thuiszorg.json')

test('what looks like a citizen service number is questioned while it is typed, and kept', async ({
  page,
}) => {
  await newCase(page, 'Privacy')
  await edit(page, 'Voor 123456789 euro')
  expect(await page.getByText(WARNING).count()).toBe(0)
  await edit(page, 'Voor mevrouw X, bsn 123 456 782')
  await page.getByRole('status').filter({ hasText: WARNING }).waitFor()
  await expectAccessible(page)
  await untilSaveStatus(page, 'saved')
  await edit(page, 'Voor een mevrouw op Noord')
  await page.getByText(WARNING).waitFor({ state: 'detached' })
})

test('a file with one is opened, and questioned once', async ({ page }) => {
  const text = (await readFile(example, 'utf8')).replace('"question": "', '"question": "Voor 123456782: ')
  await openApp(page)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.waitForURL(/\/edit\/why$/)
  await page
    .getByText('In dit bestand staat iets dat lijkt op een burgerservicenummer (bsn): Vraag.')
    .waitFor()
  await page.getByText(WARNING).waitFor()
})
