import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { patience, sized } from '../tooling/size.ts'
import { tally } from '../tooling/tally.ts'
import { goOffline, openApp } from './app-page.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'
import { complaintsOf } from './walk/complaints.ts'
import {
  addGroup,
  addPurchase,
  askPrice,
  changeRate,
  correctHourlyCosts,
  doubtMinutes,
  goBackAndForth,
  lookAtFunding,
  openTechnology,
  removeLineAndTakeItBack,
  sayWhy,
  type WorkshopStep,
} from './workshop/edit-steps.ts'
import {
  compareWithFile,
  editInTwoTabs,
  expectTotals,
  reloadHalfway,
  speakEnglishInTheDark,
} from './workshop/other-steps.ts'
import {
  climbStairs,
  drawChances,
  explainOutcome,
  lookAtEveryView,
  makeVariant,
  removeVariantAndTakeItBack,
  tryNumberOut,
} from './workshop/view-steps.ts'

/** What a room does in a quarter of an hour; nobody waits for the clock here. */
const QUARTER: readonly WorkshopStep[] = [
  explainOutcome,
  sayWhy,
  correctHourlyCosts,
  addGroup,
  openTechnology,
  askPrice,
  addPurchase,
  removeLineAndTakeItBack,
  reloadHalfway,
  doubtMinutes,
  lookAtFunding,
  changeRate,
  goBackAndForth,
  lookAtEveryView,
  climbStairs,
  makeVariant,
  removeVariantAndTakeItBack,
  drawChances,
  tryNumberOut,
  compareWithFile,
  speakEnglishInTheDark,
  editInTwoTabs,
]

/** A few steps of it in every run of the tests. */
const SHORT: readonly WorkshopStep[] = [askPrice, reloadHalfway, climbStairs, drawChances, editInTwoTabs]

const WORKSHOPS = sized(1, 20)
const QUARTERS = sized(1, 3)

/** A slow computer mostly waits: two of them fit on one. */
const ROOMS = sized(1, 2)

/** A laptop of a care organisation. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

async function workshop(context: BrowserContext, steps: readonly WorkshopStep[]): Promise<readonly string[]> {
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await openApp(page)
  await goOffline(page)
  await slowDown(page)
  await openExample(page, 'Verpleeghuis')
  for (let round = 1; round <= QUARTERS; round += 1)
    for (const step of steps) {
      await step(page, round)
      expect(complaints, `after ${step.name}, round ${round}`).toEqual([])
    }
  await expectTotals(page)
  await reloadHalfway(page)
  expect(complaints).toEqual([])
  await context.close()
  return []
}

test(
  `a workshop goes well, without a network on a slow computer, ${WORKSHOPS} of ${WORKSHOPS}`,
  patience(240_000, 240),
  async ({ newContext }) => {
    const steps = sized(0, 1) === 0 ? SHORT : QUARTER
    await tally('workshops', async (attempt) => {
      const oneAfterAnother = async () => {
        for (let time = 0; time < WORKSHOPS / ROOMS; time += 1)
          await attempt(async () => workshop(await newContext(), steps))
      }
      await Promise.all(Array.from({ length: ROOMS }, oneAfterAnother))
    })
  },
)
