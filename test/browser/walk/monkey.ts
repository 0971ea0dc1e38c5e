import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Dice } from '../../tooling/dice.ts'
import { chooseControl, type Chosen, type ControlKind } from './choose-control.ts'
import { TEXTS } from './texts.ts'

const KEYS = ['Control+z', 'Control+Shift+z', 'Control+z', 'Escape', 'Tab', 'Shift+Tab', 'Enter', 'Control+s']
const MOVES = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End']
const ENDS = ['Enter', 'Tab', 'Escape', 'ArrowDown', null, null]

const example = readFileSync(new URL('../../../public/examples/gehandicaptenzorg.json', import.meta.url))
const FILES = [example, example.subarray(0, 9000), Buffer.from('[]'), Buffer.from([0, 255])]

/** Uses whatever is on screen, as someone does who knows nothing of it. */
export class Monkey {
  readonly #page: Page
  readonly #dice: Dice
  readonly #did: string[] = []

  constructor(page: Page, dice: Dice) {
    this.#page = page
    this.#dice = dice
  }

  get lastActions(): string {
    return this.#did.slice(-20).join('\n')
  }

  async act(): Promise<void> {
    if (this.#dice.below(10) === 0) return this.#press(this.#dice.pick(KEYS))
    if (this.#dice.below(50) === 0) return this.#openFile()
    const chance = [this.#dice.below(2 ** 30), this.#dice.below(2 ** 30)] as const
    const chosen = await this.#page.evaluate(chooseControl, chance)
    if (chosen === null) return this.#page.waitForTimeout(20)
    this.#note(`${chosen.kind}: ${chosen.name}`)
    await this.#finish(chosen)
  }

  async #finish({ kind }: Chosen): Promise<void> {
    const finish: Readonly<Record<ControlKind, () => Promise<void>>> = {
      press: () => Promise.resolve(),
      go: () => Promise.resolve(),
      write: () => this.#write(),
      choose: () => this.#press(this.#dice.pick(MOVES.slice(0, 2))),
      slide: () => this.#press(this.#dice.pick(MOVES)),
    }
    await finish[kind]()
  }

  async #write(): Promise<void> {
    const text = this.#dice.pick(TEXTS)
    this.#note(`  text ${JSON.stringify(text.slice(0, 60))}`)
    await this.#page.keyboard.press('Control+a')
    await this.#page.keyboard.insertText(text)
    const end = this.#dice.pick(ENDS)
    if (end !== null) await this.#press(end)
  }

  async #openFile(): Promise<void> {
    const file = this.#dice.pick(FILES)
    const isGiven = await this.#page.evaluate(giveFile, file.toString('base64'))
    if (isGiven) this.#note(`  file of ${file.length} bytes`)
  }

  async #press(key: string): Promise<void> {
    this.#note(`  key ${key}`)
    await this.#page.keyboard.press(key)
  }

  #note(what: string): void {
    this.#did.push(what)
    if (this.#did.length > 40) this.#did.shift()
  }
}

/**
 * In the page: chooses a file, where one can be. What Playwright has for that keeps a handle on the field for ever, and with it
 * the whole screen, as if the app did.
 */
function giveFile(base64: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input === null) return false
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const given = new DataTransfer()
  given.items.add(new File([bytes], 'file.json', { type: 'application/json' }))
  input.files = given.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}
