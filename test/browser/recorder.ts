import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core'

export type Recorder = { problems: () => readonly string[] }

type Report = (problem: string) => void

function watchRequests(context: BrowserContext, report: Report): void {
  context.on('request', (request: Request) => {
    const { protocol, hostname } = new URL(request.url())
    // A page from disk may ask for itself; a page of a host cannot ask for a file.
    const inside = ['blob:', 'data:', 'file:'].includes(protocol) || hostname === 'localhost'
    if (!inside) report(`request to another origin: ${request.url()}`)
  })
}

function watchConsole(context: BrowserContext, report: Report): void {
  const refusal = /content security policy|trusted ?type|permissions policy/i
  const read = (message: ConsoleMessage) => {
    if (refusal.test(message.text())) report(`console: ${message.text()}`)
  }
  context.on('console', read)
  context.on('serviceworker', (worker) => worker.on('console', read))
}

async function watchViolations(context: BrowserContext, report: Report): Promise<void> {
  await context.exposeBinding('reportViolation', (_, violation: string) =>
    report(`security policy: ${violation}`),
  )
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: Report }
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

/** Writes down what a clean app never does: break the security policy, leave the origin, or let an error escape. */
export async function watch(context: BrowserContext): Promise<Recorder> {
  const problems: string[] = []
  const report: Report = (problem) => problems.push(problem)
  watchRequests(context, report)
  watchConsole(context, report)
  // Chromium reports unhandled rejections here as well.
  context.on('weberror', (error) => report(`error in the page: ${String(error.error())}`))
  await watchViolations(context, report)
  return { problems: () => problems }
}
