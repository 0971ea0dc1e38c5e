import type { workshop as nl } from '../../nl/views/workshop.ts'

export const workshop: typeof nl = {
  figures: {
    netPresentValue: 'Net present value',
    payback: 'Payback',
    netPerYear: 'Net per year',
    hours: 'Freed hours',
    society: 'Value for society',
  },
}
