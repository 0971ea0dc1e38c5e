import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { goToStep, makeLines } from './editor-page.ts'
import { test } from './harness.ts'
import { inEuro } from './calculated.ts'
import { fromTerminal, openUncertainty, plainText } from './uncertainty-page.ts'

interface Tornados {
  readonly tornados: readonly {
    readonly base: string
    readonly inputs: readonly { readonly atLow: string; readonly atHigh: string }[]
  }[]
}

interface BreakEvens {
  readonly inputs: readonly {
    readonly path: string
    readonly crossings: readonly { readonly at: string }[]
  }[]
}

describe('what decides the outcome', () => {
  test('the tornado says what the terminal says, and leads to the field', async ({ page }) => {
    await openUncertainty(page)
    const [first] = (fromTerminal('tornado') as Tornados).tornados
    const bars = page.getByRole('list', { name: /^Balken van de uitkomst/ }).getByRole('listitem')
    await bars.first().waitFor()
    expect(await bars.count()).toBe(10)
    for (const place of [0, 1, 9]) {
      const text = (await bars.nth(place).innerText()).replaceAll('\u00a0', ' ')
      expect(text).toContain(inEuro(first?.inputs[place]?.atLow ?? ''))
      expect(text).toContain(inEuro(first?.inputs[place]?.atHigh ?? ''))
    }
    await bars.first().getByRole('button').press('Enter')
    await page.waitForURL(/\/edit\/benefits$/)
    const focused = page.locator(':focus')
    await expect.poll(() => focused.getAttribute('data-field')).toMatch(/minutes$/)
  })

  test('numbers without a range are shown as such, on request', async ({ page }) => {
    await openUncertainty(page)
    const marks = page.getByText('aangenomen ± 20%', { exact: true })
    expect(await marks.count()).toBe(0)
    await page.getByLabel(/^Ook getallen zonder eigen bandbreedte/).check()
    await marks.first().waitFor()
    await page.getByRole('button', { name: /^Toon ook de andere/ }).click()
    await page.getByRole('button', { name: 'Toon alleen de tien zwaarste' }).waitFor()
  })

  test('another measure and party change the question', async ({ page }) => {
    await openUncertainty(page)
    await page.getByLabel('Kijk naar').selectOption('payback')
    await page.getByText(/^Terugverdientijd, Zorgaanbieder\. De lijn staat/).waitFor()
    await page.getByLabel('Voor', { exact: true }).selectOption('society')
    await page.getByText(/^Terugverdientijd, Samenleving\. De lijn staat/).waitFor()
  })
})

describe('what must be true', () => {
  test('break-even of every number as in the terminal; a trial changes nothing until it is taken over', async ({
    page,
  }) => {
    await openUncertainty(page)
    const { inputs } = fromTerminal('break-even') as BreakEvens
    const rate = inputs.find(({ path }) => path === 'settings.discountRate')?.crossings[0]?.at ?? ''
    const row = page.getByRole('row', { name: /^Rekenrente/ })
    await row.waitFor()
    const shown = `${Number((Number(rate) * 100).toFixed(2))}%`.replace('.', ',')
    expect(await row.innerText()).toContain(`hoogstens ${shown}`)

    await row.getByRole('button').click()
    await page.getByRole('heading', { name: /“Rekenrente” mag hoogstens/ }).waitFor()
    const before = await plainText(page, '[data-trial=netPresentValue]')
    const slider = page.getByRole('slider', { name: /^Probeer een andere waarde van Rekenrente/ })
    await slider.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => plainText(page, '[data-trial=netPresentValue]')).not.toBe(before)
    const tried = await slider.getAttribute('aria-valuetext')
    expect(
      await page.getByText(/^Netto contante waarde, Zorgaanbieder\. De lijn staat/).innerText(),
    ).toContain('8.478')
    await page.getByRole('button', { name: 'Neem dit getal over' }).click()
    await page.getByRole('heading', { name: `u rekent met ${tried ?? ''}` }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: /u rekent met 4,03%/ }).waitFor()
  })

  test('two numbers at once: the cell of the case is the case', async ({ page }) => {
    await openUncertainty(page)
    const table = page.getByRole('table', { name: /vakken is de grens gehaald/ })
    await table.waitFor()
    expect(await table.locator('tbody td').count()).toBe(49)
    const base = table.locator('td[data-base]')
    expect(await base.count()).toBe(1)
    expect(await base.innerText()).toMatch(/✓ 8\s*\(zoals nu\)/)
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await expect.poll(() => table.locator('tbody td').count()).toBe(25)
  })
})

describe('without any range', () => {
  test('says what a range is and leads to the number that matters most', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Nieuwe case' }).click()
    await page.getByLabel('Naam', { exact: true }).fill('Leeg')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.waitForURL(/\/edit\//)
    await page.goto(page.url().replace(/\/edit\/.*/, '/uncertainty'))
    await page.getByRole('heading', { name: 'Er valt nog niets te onderzoeken' }).waitFor()
    await expectAccessible(page)
  })

  test('begins at the number that moves the result most, with an example', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Nieuwe case' }).click()
    await page.getByLabel('Naam', { exact: true }).fill('Proef')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await makeLines(page)
    await goToStep(page, 'Resultaat')
    await page.getByRole('link', { name: 'Onzekerheid' }).click()
    await page.getByRole('heading', { name: 'Nog geen enkel getal heeft een bandbreedte' }).waitFor()
    await page.getByText(/^Begin met “.+”: dat telt het zwaarst\. Bijvoorbeeld van/).waitFor()
    await page.getByText('aangenomen ± 20%', { exact: true }).first().waitFor()
    await page.getByText(/^Zonder bandbreedtes is er niets dat kan wisselen/).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Vul die bandbreedte in' }).click()
    await page.waitForURL(/\/edit\//)
  })
})

describe.each(['light', 'dark'] as const)('uncertainty is readable for everyone, %s', (colorScheme) => {
  test('wide and narrow, with a result', async ({ newContext }) => {
    const page = await (await newContext({ colorScheme })).newPage()
    await openUncertainty(page)
    await page.locator('summary', { hasText: 'Hoe elk getal wisselt' }).click()
    await page.getByRole('button', { name: 'Bereken', exact: true }).click()
    await page.getByRole('table', { name: 'De uitkomst in getallen' }).waitFor()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await expectAccessible(page)
  })
})
