import type { DeliveryForm } from '../../../domain/delivery-form.ts'
import { listInputs } from '../../../domain/list-inputs.ts'
import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../catalogue.ts'
import { balances } from '../balance.ts'

type Entries = Catalogue['views']['paper']['glossary']['entries']
export type GlossaryTerm = keyof Entries

/** The terms that a paper about this case uses, in the order in which they come up. @param withChance whether draws are told of */
export function glossaryTerms(calculation: Calculation, withChance: boolean): readonly GlossaryTerm[] {
  const { businessCase: c, model } = calculation
  const parties = new Set<StakeholderId>(balances(calculation).map(({ stakeholder }) => stakeholder))
  const forms = new Set<DeliveryForm>(c.groups.map(({ deliveryForm }) => deliveryForm))
  const isUsed: Readonly<Partial<Record<GlossaryTerm, boolean>>> = {
    nic: model.capital.assets.length > 0,
    disposalLoss: model.capital.assets.length > 0,
    fte: model.functions.length > 0,
    pool: model.pools.length > 0,
    pocket: parties.size > 1,
    contribution: parties.size > 1,
    percentile: withChance,
    claim: listInputs(c).some(({ input }) => input.grade === 'claim'),
    temporary: c.funding.some(({ duration }) => duration === 'temporary'),
    zzp: forms.has('zzp'),
    vpt: forms.has('vpt-clustered') || forms.has('vpt-unclustered'),
    mpt: forms.has('mpt'),
    wlz: parties.has('wlz'),
    zvw: parties.has('zvw'),
    wmo: parties.has('wmo'),
    bond: c.financing.some(({ kind }) => kind !== 'loan'),
  }
  return ALL.filter((term) => isUsed[term] ?? true)
}

const ALL: readonly GlossaryTerm[] = [
  'netPresentValue',
  'discountRate',
  'payback',
  'peakFunding',
  'rateOfReturn',
  'modifiedRateOfReturn',
  'exploitation',
  'terminalValue',
  'nic',
  'disposalLoss',
  'fte',
  'pool',
  'pocket',
  'contribution',
  'range',
  'tornado',
  'percentile',
  'claim',
  'temporary',
  'zzp',
  'vpt',
  'mpt',
  'wlz',
  'zvw',
  'wmo',
  'bond',
]
