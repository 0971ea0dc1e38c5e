import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { launch } from '../browser/chromium.ts'
import { serveApp } from '../browser/served-app.ts'
import { freshBuild } from './fresh-build.ts'
import type { Goal } from './goal.ts'
import { median } from './interleaved.ts'
import { openReference } from './open-reference.ts'
import { FRAME, watchPaints } from './watch-paints.ts'

const ROUNDS = 9
const STEPS = 20
/** Between two steps, as someone who holds a key or drags. */
const PAUSE = 50
const MOVED = 'technologies.dispenser.assets.dispenser-device.price'

const BARE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bare</title>
<input type="range" min="0" max="400" value="40"><output></output><script src="step.js"></script></html>
`
const BARE_SCRIPT = `const [slider, output] = document.querySelectorAll('input, output')
slider.addEventListener('input', () => { output.textContent = slider.value })
`

interface Stepped {
  /** Milliseconds of the main thread per step. */
  readonly cpu: number
  /** Milliseconds from each key to the paint of all that follows it. */
  readonly latencies: readonly number[]
}

/** What moves with a slider, by where the slider stands. */
const PLACES = [
  { key: 'trial', name: 'slider step', follows: '[data-trial=netPresentValue]' },
  { key: 'room', name: 'workshop slider step', follows: '[data-room]' },
] as const

type Round = Readonly<Record<'bare' | (typeof PLACES)[number]['key'], Stepped>>

/**
 * S4: a step of the break-even slider of the reference case, with the curve, key figures, cash over time and a table that follow; and of
 * the first slider of its workshop, with the figures and the chart that a room looks at.
 */
export async function sliderStep(): Promise<readonly Goal[]> {
  const bareDirectory = await mkdtemp(join(tmpdir(), 'baatwijzer-bare-'))
  await writeFile(join(bareDirectory, 'index.html'), BARE)
  await writeFile(join(bareDirectory, 'step.js'), BARE_SCRIPT)
  const [app, bare, browser] = [await serveApp(freshBuild()), await serveApp(bareDirectory), await launch()]
  try {
    const pages = {
      bare: await openBare(browser, bare.origin),
      trial: await openTrial(browser, app.origin),
      room: await openRoom(browser, app.origin),
    }
    const [trial, room] = PLACES
    const round = async (): Promise<Round> => ({
      bare: await steps(pages.bare, 'output'),
      trial: await steps(pages.trial, trial.follows),
      room: await steps(pages.room, room.follows),
    })
    await round()
    const rounds: Round[] = []
    for (let n = 0; n < ROUNDS; n++) rounds.push(await round())
    return PLACES.flatMap((place) => goalsOf(place, rounds))
  } finally {
    await Promise.all([browser.close(), app.close(), bare.close()])
    await rm(bareDirectory, { recursive: true, force: true })
  }
}

function goalsOf({ key, name }: (typeof PLACES)[number], rounds: readonly Round[]): readonly Goal[] {
  const latencies = rounds.flatMap((round) => round[key].latencies).toSorted((a, b) => a - b)
  const bareLatencies = rounds.flatMap(({ bare }) => bare.latencies)
  const late = latencies.filter((latency) => latency > 2 * FRAME).length
  const details = { steps: ROUNDS * STEPS, moved: key === 'trial' ? MOVED : 'the one that matters most' }
  return [
    {
      name: `S4 processor time of a ${name}`,
      value: median(rounds.map((round) => round[key].cpu / round.bare.cpu)),
      unit: 'x a bare page',
      goal: 8,
      details: {
        ...details,
        appMilliseconds: median(rounds.map((round) => round[key].cpu)),
        bareMilliseconds: median(rounds.map(({ bare }) => bare.cpu)),
      },
    },
    {
      name: `S4 ${name}s painted later than two frames`,
      value: late / latencies.length,
      unit: 'share',
      goal: 0.05,
      details: {
        ...details,
        medianMilliseconds: median(latencies),
        p95Milliseconds: latencies[Math.floor(latencies.length * 0.95)] ?? 0,
        bareMedianMilliseconds: median(bareLatencies),
      },
    },
  ]
}

async function openBare(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } })
  await page.goto(origin)
  return page
}

/** The reference case with a number on the slider, everything that follows it in sight or below. */
async function openTrial(browser: Browser, origin: string): Promise<Page> {
  const { page, id } = await openReference(browser, origin)
  await page.goto(`${origin}/#/case/${id}/uncertainty`)
  await page.getByLabel('Getal', { exact: true }).selectOption(MOVED)
  await page.locator('input[type=range]').scrollIntoViewIfNeeded()
  await page.locator('canvas').nth(1).waitFor()
  // The table of all break-evens comes line by line; it is no part of a step.
  await page.waitForTimeout(8000)
  return page
}

/** A workshop on the reference case with the five sliders that matter most. */
async function openRoom(browser: Browser, origin: string): Promise<Page> {
  const { page, id } = await openReference(browser, origin)
  await page.goto(`${origin}/#/case/${id}/workshop`)
  await page.getByRole('button', { name: 'Kies de vijf die het meeste uitmaken' }).click()
  await page.getByRole('button', { name: 'Begin de werksessie' }).click()
  await page.locator('[data-room] canvas').waitFor()
  await page.waitForTimeout(2000)
  return page
}

async function steps(page: Page, follows: string): Promise<Stepped> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.bringToFront()
  await page.locator('input[type=range]').first().focus()
  const latenciesOf = await watchPaints(page, follows)
  const before = await taskSeconds(session)
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press(step < STEPS / 2 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForTimeout(PAUSE)
  }
  const cpu = ((await taskSeconds(session)) - before) * 1000
  const latencies = await latenciesOf()
  await session.detach()
  return { cpu: cpu / STEPS, latencies }
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (seconds === undefined) throw new Error('The browser does not tell the duration of its tasks')
  return seconds
}
