export interface Count {
  readonly tried: number
  readonly survived: number
  readonly lost: number
}

/** Tries a number of times, one after another, and counts how often the work was still there. */
export async function countTries(
  times: number,
  survives: (time: number) => Promise<boolean>,
): Promise<Count> {
  let survived = 0
  for (let time = 0; time < times; time += 1) if (await survives(time)) survived += 1
  return { tried: times, survived, lost: times - survived }
}

/** What the count must be. */
export function allOf(times: number): Count {
  return { tried: times, survived: times, lost: 0 }
}
