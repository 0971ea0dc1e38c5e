import type { Decimal } from './decimal.ts'

/** A number that flows from one sum into another. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly value: Decimal
  /** How much it matters that this number is rounded to the nearest. */
  readonly weight: number
}

interface Flow extends Arc {
  readonly whole: Decimal
  /** What is above `whole`, in millionths; done when it is none or all of them. */
  part: number
  /** What a millionth more costs in distance to the nearest whole number. */
  readonly slope: number
}

const ALL = 1_000_000

/**
 * Rounds the numbers of a circulation up or down so that what flows into each sum still flows out of it. As long as a number is
 * not whole, it lies on a circle of such numbers, and shifting a little around that circle keeps every sum; the shift goes on
 * until one of them is whole, in the direction that keeps numbers near to what they were.
 * @param arcs values with at most six decimals; what flows into each node equals what flows out
 */
export function roundCirculation(arcs: readonly Arc[]): readonly Decimal[] {
  const flows = arcs.map(flowOf)
  const around = new Map<number, Flow[]>()
  for (const flow of flows)
    for (const node of [flow.from, flow.to]) around.set(node, [...(around.get(node) ?? []), flow])
  for (const flow of flows) while (isOpen(flow)) shift(circleFrom(flow, around))
  return flows.map(({ whole, part }) => (part === ALL ? whole.plus(1) : whole))
}

function flowOf(arc: Arc): Flow {
  const whole = arc.value.floor()
  const part = arc.value.minus(whole).times(ALL).toNumber()
  return { ...arc, whole, part, slope: arc.weight * (1 - (2 * part) / ALL) }
}

function isOpen({ part }: Flow): boolean {
  return part > 0 && part < ALL
}

interface Step {
  readonly flow: Flow
  readonly forward: boolean
}

function circleFrom(start: Flow, around: ReadonlyMap<number, readonly Flow[]>): readonly Step[] {
  const steps: Step[] = [{ flow: start, forward: true }]
  const seen = [start.from]
  let node = start.to
  while (!seen.includes(node)) {
    seen.push(node)
    const last = steps.at(-1)?.flow
    const flow = around.get(node)?.find((f) => f !== last && isOpen(f))
    if (flow === undefined) throw new RangeError('The numbers do not form a circulation')
    const forward = flow.from === node
    steps.push({ flow, forward })
    node = forward ? flow.to : flow.from
  }
  return steps.slice(seen.indexOf(node))
}

function shift(circle: readonly Step[]): void {
  const cost = circle.reduce((sum, { flow, forward }) => sum + (forward ? flow.slope : -flow.slope), 0)
  const grows = ({ forward }: Step): boolean => forward === cost <= 0
  const room = Math.min(...circle.map((step) => (grows(step) ? ALL - step.flow.part : step.flow.part)))
  for (const step of circle) step.flow.part += grows(step) ? room : -room
}
