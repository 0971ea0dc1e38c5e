import type { BusinessCase } from '../../domain/business-case.ts'
import type { GraphBuilder } from '../graph/builder.ts'
import type { Node } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'

export const HOUR_DESTINATIONS = ['gross', 'cash', 'redeploy', 'quality', 'informal'] as const
export type HourDestination = (typeof HOUR_DESTINATIONS)[number]

const KEYS: Readonly<Record<HourDestination, MeaningKey>> = {
  gross: 'grossHours',
  cash: 'cashHours',
  redeploy: 'redeployHours',
  quality: 'qualityHours',
  informal: 'informalHours',
}

/** Freed hours per destination, by column; gross is net of extra work and includes informal time. */
export type HoursReport = Readonly<Record<HourDestination, readonly Node<'h'>[]>>

/** Collects the hours of all effects and pools. */
export class HoursBook {
  private readonly plus = new Map<string, Node<'h'>[]>()
  private readonly minus = new Map<string, Node<'h'>[]>()

  add(
    destination: HourDestination,
    functionId: string,
    column: number,
    hours: Node<'h'>,
    extra: boolean,
  ): void {
    const key = `${destination}|${functionId}|${String(column)}`
    const side = extra ? this.minus : this.plus
    side.set(key, [...(side.get(key) ?? []), hours])
  }

  /** Hours of one staff function. */
  ofFunction(b: GraphBuilder, functionId: string, name: string, columns: readonly number[]): HoursReport {
    const subject = { path: `functions.${functionId}`, name }
    const of = (destination: HourDestination) =>
      columns.map((column) => {
        const key = `${destination}|${functionId}|${String(column)}`
        const net = b.subtract(b.sum('h', this.plus.get(key) ?? []), b.sum('h', this.minus.get(key) ?? []))
        return b.named(net, { key: KEYS[destination], subject, column })
      })
    return {
      gross: of('gross'),
      cash: of('cash'),
      redeploy: of('redeploy'),
      quality: of('quality'),
      informal: of('informal'),
    }
  }
}

/** All functions together. */
export function totalHours(
  b: GraphBuilder,
  c: BusinessCase,
  perFunction: readonly HoursReport[],
  columns: readonly number[],
): HoursReport {
  const subject = { path: 'case', name: c.name }
  const of = (destination: HourDestination) =>
    columns.map((column) => {
      const sum = b.sum(
        'h',
        perFunction.map((r) => r[destination][column] ?? b.zero<'h'>()),
      )
      return b.named(sum, { key: KEYS[destination], subject, column })
    })
  return {
    gross: of('gross'),
    cash: of('cash'),
    redeploy: of('redeploy'),
    quality: of('quality'),
    informal: of('informal'),
  }
}
