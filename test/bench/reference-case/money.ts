import { newFunding } from '../../../src/domain/defaults.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import type { Input } from '../../../src/domain/input.ts'
import { USERS } from './lines.ts'
import { fixed, yearly } from './numbers.ts'

function lump(
  id: string,
  funder: string,
  amounts: readonly string[],
  parts: Partial<FundingLine> = {},
): FundingLine {
  return { ...newFunding(id, id), funder, amount: { kind: 'fixed', amounts: yearly(...amounts) }, ...parts }
}

function rate(id: string, funder: string, technologyId: string, years: string, amount: Input): FundingLine {
  const [from = '1', to = '1'] = years.split('-')
  return {
    ...newFunding(id, id),
    funder,
    duration: 'structural',
    amount: {
      kind: 'rate',
      rate: amount,
      per: 'month',
      technologyId,
      driver: USERS,
      fromYear: fixed(from),
      toYear: fixed(to),
    },
  }
}

/** Six amounts and four rates, from the ministry, three payers and the client. */
export const FUNDING: readonly FundingLine[] = [
  lump('start-subsidy', 'funder', ['40000', '25000'], {
    rule: 'subsidy',
    administration: yearly('2500', '2500'),
  }),
  lump('transition', 'wlz', ['0', '60000', '60000', '30000'], { rule: 'subsidy' }),
  lump('transformation', 'zvw', ['0', '45000', '45000'], {
    rule: 'subsidy',
    administration: yearly('0', '3000', '3000'),
  }),
  lump('pilot', 'wmo', ['12000', '18000']),
  lump('labour-market', 'funder', ['0', '15000', '15000', '15000']),
  lump('quality', 'wlz', ['0', '20000', '20000', '20000', '20000', '20000'], { duration: 'structural' }),
  rate('dispenser-rate', 'zvw', 'dispenser', '1-15', fixed('28')),
  rate('video-rate', 'zvw', 'video', '1-10', fixed('16')),
  rate('circles-rate', 'wlz', 'circles', '3-8', fixed('6')),
  rate('airbag-contribution', 'client', 'airbag', '1-15', fixed('4')),
]
