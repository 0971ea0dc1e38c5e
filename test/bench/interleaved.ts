/** One thing to time. `times`: how often it runs in a round, so that short work can be read from the clock. */
export interface Contender {
  readonly name: string
  readonly times: number
  readonly run: () => unknown
}

export type Clock = 'processor' | 'wall'

/** Milliseconds of one run, in each round. */
type Rounds = Readonly<Record<Clock, readonly number[]>>

export interface Timed {
  /** Median over the rounds of the time of one run, in milliseconds. */
  readonly median: (name: string, clock: Clock) => number
  /** Median over the rounds of the one time divided by the other in the same round. */
  readonly ratio: (name: string, by: string, clock: Clock) => number
  /** Share of the elapsed time that this process had a processor. Well below 1 others took part of it. */
  readonly cpuPerWall: number
}

/**
 * Runs everything in turn, round after round, so that what disturbs one disturbs all. The first rounds warm up and do not count.
 * Processor time counts what the process did, on all its threads; the wall clock also counts what others did meanwhile.
 */
export function interleaved(contenders: readonly Contender[], rounds: number, warmUp = 5): Timed {
  const times = new Map(contenders.map((c) => [c.name, { processor: [] as number[], wall: [] as number[] }]))
  for (let round = -warmUp; round < rounds; round++)
    for (const c of contenders) {
      const { processor, wall } = timeOf(c)
      if (round < 0) continue
      times.get(c.name)!.processor.push(processor)
      times.get(c.name)!.wall.push(wall)
    }
  const of = (name: string): Rounds => times.get(name)!
  const all = (clock: Clock) => contenders.reduce((sum, c) => sum + c.times * total(of(c.name)[clock]), 0)
  return {
    median: (name, clock) => median(of(name)[clock]),
    ratio: (name, by, clock) => median(of(name)[clock].map((time, i) => time / of(by)[clock][i]!)),
    cpuPerWall: all('processor') / all('wall'),
  }
}

/** The last result is kept, so that no compiler can leave the work out. */
const kept: { result: unknown } = { result: undefined }

function timeOf({ times, run }: Contender): Readonly<Record<Clock, number>> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  for (let i = 0; i < times; i++) kept.result = run()
  const used = process.cpuUsage(cpu)
  return { processor: (used.user + used.system) / 1000 / times, wall: (performance.now() - wall) / times }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
