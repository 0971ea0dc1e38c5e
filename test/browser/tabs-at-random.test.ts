import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { Dice } from '../tooling/dice.ts'
import { SEED } from '../tooling/seed.ts'
import { patience, sized } from '../tooling/size.ts'
import { tallied } from '../tooling/tally.ts'
import { edit, editedText, newCase, storedRows, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

const ROUNDS = sized(10, 100)
const STEPS = sized(6, 12)
/** In milliseconds, from 'saved' in one tab to the notice in another. */
const KNOWS_WITHIN = 1000

interface Told {
  readonly kind: string
  readonly text: string
  readonly at: number
}

/** Tells of every change of the status, with what stood in the field. */
function tellStatus(): void {
  const field = '[data-field="framing.question"]'
  const heard = (globalThis as unknown as { heard: (told: Told) => void }).heard
  let last = ''
  new MutationObserver(() => {
    const kind = document.querySelector('[data-save]')?.getAttribute('data-save') ?? ''
    const text = document.querySelector<HTMLTextAreaElement>(field)?.value ?? ''
    if (kind !== '' && kind !== last) heard({ kind, text, at: Date.now() })
    last = kind
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-save'] })
}

/** One tab of someone who settles every conflict, and what it was told. */
class Tab {
  readonly page: Page
  readonly #address: string
  readonly #label: string
  #words = 0
  readonly told: Told[] = []

  private constructor(page: Page, address: string, label: string) {
    this.page = page
    this.#address = address
    this.#label = label
  }

  static async open(context: BrowserContext, address: string, label: string): Promise<Tab> {
    const tab = new Tab(await context.newPage(), address, label)
    tab.page.on('dialog', (dialog) => void dialog.accept())
    await tab.page.exposeFunction('heard', (told: Told) => void tab.told.push(told))
    await tab.page.addInitScript(tellStatus)
    await tab.page.goto(address)
    await editedText(tab.page)
    return tab
  }

  get promised(): readonly string[] {
    return this.told.filter(({ kind }) => kind === 'saved').flatMap(({ text }) => text.split(' '))
  }

  async addWord(): Promise<void> {
    const text = await editedText(this.page)
    await edit(this.page, `${text} ${this.#label}${(this.#words += 1)}.`)
  }

  async reopen(): Promise<void> {
    await this.page.reload()
    await editedText(this.page)
  }

  /** Until this tab agrees with what is stored, by taking over what is there or keeping its own as a copy. */
  async settle(dice: Dice): Promise<void> {
    const name = dice.pick(['Toon de andere versie', 'Houd mijn versie als kopie'])
    const choice = this.page.getByRole('button', { name })
    const saved = this.page.locator('[data-save=saved]')
    await saved.or(choice).first().waitFor()
    if (await saved.isVisible()) return
    const before = this.page.url()
    await choice.click()
    if (name.startsWith('Houd')) await this.page.waitForURL((url) => url.href !== before)
    await untilSaveStatus(this.page, 'saved')
    if (this.page.url() === this.#address) return
    await this.page.goto(this.#address)
    await editedText(this.page)
  }
}

const CHOICES = ['word', 'word', 'word', 'settle', 'reopen', 'rest'] as const
type Step = (typeof CHOICES)[number]

async function take(tab: Tab, step: Step, dice: Dice): Promise<void> {
  if (step === 'word') await tab.addWord()
  if (step === 'settle') await tab.settle(dice)
  if (step === 'reopen') await tab.reopen()
  if (step === 'rest') await tab.page.waitForTimeout(dice.below(400))
}

/** Everyone is at peace; one tab edits, and the others hear of it. */
async function expectToldInTime(tabs: readonly Tab[], dice: Dice): Promise<void> {
  for (const tab of tabs) await tab.reopen()
  const [writer, ...others] = tabs
  const since = Date.now()
  await writer!.addWord()
  await untilSaveStatus(writer!.page, 'saved')
  for (const { page } of others) await untilSaveStatus(page, 'conflict')
  const when = ({ told }: Tab, kind: string) =>
    told.find((each) => each.at >= since && each.kind === kind)?.at
  const saved = when(writer!, 'saved')
  for (const other of others) {
    const late = (when(other, 'conflict') ?? NaN) - (saved ?? NaN)
    expect(late).toBeLessThanOrEqual(KNOWS_WITHIN)
    await other.settle(dice)
  }
}

test(
  'two to four tabs that edit one case at random lose nothing that was said to be saved',
  patience(240_000, 60),
  async ({ context, page }) => {
    const dice = new Dice(SEED)
    await tallied('interleavings of tabs in a browser', ROUNDS, async (time) => {
      const address = await newCase(page, `Samen ${time}`)
      await untilSaveStatus(page, 'saved')
      await page.goto('about:blank')
      const labels = ['a', 'b', 'c', 'd'].slice(0, 2 + dice.below(3))
      const tabs: Tab[] = []
      for (const label of labels) tabs.push(await Tab.open(context, address, `${time}${label}`))
      for (let step = 0; step < STEPS; step += 1) await take(dice.pick(tabs), dice.pick(CHOICES), dice)
      await expectToldInTime(tabs, dice)
      const stored = await storedRows(tabs[0]!.page)
      const lost = tabs.flatMap(({ promised }) => promised).filter((word) => !stored.includes(word))
      for (const tab of tabs) await tab.page.close()
      return lost
    })
  },
)
