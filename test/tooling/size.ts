/** Whether this is a long run: `npm run soak` names the file for its tallies here. */
const soaking = process.env['SOAK'] !== undefined

/** How much of something a test does: enough to notice in every run, or enough to rely on. */
export function sized(inTest: number, full: number): number {
  return soaking ? full : inTest
}

/** Half an hour for each test in a run that is there to be long; a time is no assertion. */
export function patience(inTest: number, fullMinutes = 30): { readonly timeout: number } {
  return { timeout: sized(inTest, fullMinutes * 60_000) }
}
