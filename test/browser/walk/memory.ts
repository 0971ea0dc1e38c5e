import type { Page } from 'playwright-core'

export interface Memory {
  /** When this page was loaded. */
  readonly born: number
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** What is still held after the garbage is collected. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  const born = await page.evaluate(() => performance.timeOrigin)
  return {
    born,
    heap: valueOf('JSHeapUsedSize'),
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  }
}
