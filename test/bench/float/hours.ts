import { addTo, zeros } from './axis.ts'
import type { NumericCase } from './numeric-case.ts'

/** Freed hours by column. */
export interface Hours {
  readonly gross: number[]
  readonly cash: number[]
  readonly redeploy: number[]
  readonly quality: number[]
  readonly informal: number[]
}

function noHours(horizon: number): Hours {
  return {
    gross: zeros(horizon),
    cash: zeros(horizon),
    redeploy: zeros(horizon),
    quality: zeros(horizon),
    informal: zeros(horizon),
  }
}

/** Hours per staff function. */
export class HoursBook {
  private readonly byFunction = new Map<string, Hours>()
  private readonly horizon: number

  constructor({ functions, settings }: NumericCase) {
    this.horizon = settings.horizon
    for (const { id } of functions) this.byFunction.set(id, noHours(this.horizon))
  }

  of(functionId: string): Hours {
    return this.byFunction.get(functionId)!
  }

  total(): Hours {
    const total = noHours(this.horizon)
    for (const hours of this.byFunction.values()) {
      addTo(total.gross, hours.gross)
      addTo(total.cash, hours.cash)
      addTo(total.redeploy, hours.redeploy)
      addTo(total.quality, hours.quality)
      addTo(total.informal, hours.informal)
    }
    return total
  }
}
