import type { glossary as nl } from '../../../nl/views/paper/glossary.ts'

export const glossary = {
  term: 'Term',
  meaning: 'Meaning',
  entries: {
    netPresentValue: [
      'Net present value (NPV)',
      'All benefits less all costs, brought back to money of now.',
    ],
    discountRate: ['Discount rate', 'Percentage by which money of later counts less than money of now.'],
    payback: ['Payback', 'How long it takes until what was put in is back for good.'],
    peakFunding: ['Peak funding', 'The money that is needed at the deepest point.'],
    rateOfReturn: ['Rate of return (IRR)', 'The yearly rate at which benefits and costs are exactly equal.'],
    modifiedRateOfReturn: [
      'MIRR',
      'Yearly return if benefits along the way are invested at the discount rate.',
    ],
    exploitation: [
      'Result by year',
      'Benefits less costs, with depreciation and interest instead of the purchase itself.',
    ],
    terminalValue: ['Residual value', 'What devices are still worth after the last year.'],
    nic: ['Nic', 'Normative inventory component: the part of the rate of care that is meant for inventory.'],
    disposalLoss: ['Write-off', 'What is still in the books when a device is replaced early.'],
    fte: ['FTE', 'The hours worked in a year in a full-time job.'],
    pool: [
      'Shift with a minimum presence',
      'A roster in which a fixed number of people must always be there.',
    ],
    pocket: ['Wrong pocket', 'One pays, another has the benefits.'],
    contribution: ['Fair contribution', 'What others pay so that the care provider is not worse off.'],
    range: ['Range', 'How low and how high a number may turn out.'],
    tornado: [
      'Sensitivity',
      'What the result does if one number turns out low or high and the rest stays the same.',
    ],
    percentile: ['P10 and P90', 'One in ten draws lies below P10, one in ten above P90.'],
    claim: ['Claim of the supplier', 'A number that only the supplier gives and that was not measured here.'],
    temporary: ['Temporary money', 'Income that stops before the plan is over.'],
    zzp: ['Zzp', 'Care package with a stay in an institution, paid under the Wlz.'],
    vpt: ['Vpt', 'Full package at home: all the care of an institution, at home.'],
    mpt: ['Mpt', 'Modular package at home: separate parts of Wlz care at home, paid by the hour.'],
    wlz: ['Wlz', 'Long-term care act. The long-term care office buys this care.'],
    zvw: ['Zvw', 'Health insurance act. The insurer pays for district nursing, among other things.'],
    wmo: ['Wmo', 'Social support act. The municipality pays for help at home.'],
    bond: ['Health impact bond', 'An investor pays in advance and is paid back if the outcome is there.'],
  },
} satisfies typeof nl
