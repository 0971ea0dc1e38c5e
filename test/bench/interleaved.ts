/** One thing to time. `times`: how often it runs in a round, so that short work can be read from the clock. */
export interface Contender {
  readonly name: string
  readonly times: number
  readonly run: () => unknown
}

/** One that others finish, such as workers. */
export interface SlowContender extends Omit<Contender, 'run'> {
  readonly run: () => Promise<unknown>
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
  const times = new Times(contenders)
  for (let round = -warmUp; round < rounds; round++)
    for (const c of contenders) {
      const time = timeOf(c)
      if (round >= 0) times.add(c, time)
    }
  return times
}

/** The same for what is waited for. */
export async function interleavedInTime(
  contenders: readonly SlowContender[],
  rounds: number,
  warmUp = 5,
): Promise<Timed> {
  const times = new Times(contenders)
  for (let round = -warmUp; round < rounds; round++)
    for (const c of contenders) {
      const started = start()
      for (let i = 0; i < c.times; i++) kept.result = await c.run()
      if (round >= 0) times.add(c, started(c.times))
      else started(c.times)
    }
  return times
}

class Times implements Timed {
  private readonly rounds: ReadonlyMap<string, Record<Clock, number[]>>
  private readonly contenders: readonly { readonly name: string; readonly times: number }[]

  constructor(contenders: Times['contenders']) {
    this.contenders = contenders
    this.rounds = new Map(contenders.map((c) => [c.name, { processor: [], wall: [] }]))
  }

  add({ name }: { readonly name: string }, { processor, wall }: Readonly<Record<Clock, number>>): void {
    this.rounds.get(name)!.processor.push(processor)
    this.rounds.get(name)!.wall.push(wall)
  }

  median(name: string, clock: Clock): number {
    return median(this.of(name)[clock])
  }

  ratio(name: string, by: string, clock: Clock): number {
    return median(this.of(name)[clock].map((time, i) => time / this.of(by)[clock][i]!))
  }

  get cpuPerWall(): number {
    const all = (clock: Clock) =>
      this.contenders.reduce((sum, c) => sum + c.times * total(this.of(c.name)[clock]), 0)
    return all('processor') / all('wall')
  }

  private of(name: string): Rounds {
    return this.rounds.get(name)!
  }
}

/** The last result is kept, so that no compiler can leave the work out. */
const kept: { result: unknown } = { result: undefined }

function timeOf({ times, run }: Contender): Readonly<Record<Clock, number>> {
  const started = start()
  for (let i = 0; i < times; i++) kept.result = run()
  return started(times)
}

/** Both clocks from now on; gives the time of one of so many runs. */
function start(): (times: number) => Readonly<Record<Clock, number>> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  return (times) => {
    const used = process.cpuUsage(cpu)
    return { processor: (used.user + used.system) / 1000 / times, wall: (performance.now() - wall) / times }
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
