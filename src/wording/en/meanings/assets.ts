import type { assetsMeanings as nl } from '../../nl/meanings/assets.ts'

export const assetsMeanings = {
  units: { title: 'Number in use', sentence: 'Devices that are needed in this year, with spares.' },
  bought: {
    title: 'Number bought',
    sentence: 'Devices bought at the end of this year, to grow or to replace.',
  },
  purchase: {
    title: 'Purchase',
    sentence: 'What the devices that are bought cost, with VAT and at the price of that moment.',
  },
  proceeds: {
    title: 'Proceeds of sale',
    sentence: 'What devices still bring in when they are sold at the end of their life.',
  },
  depreciation: {
    title: 'Depreciation',
    sentence: 'The purchase price, spread evenly over the years of actual use.',
  },
  disposalLoss: {
    title: 'Write-off',
    sentence: 'What is still in the books when a device goes earlier than planned.',
  },
  bookValue: {
    title: 'Book value',
    sentence: 'What the devices are still worth in the books at the end of this year.',
  },
  interest: {
    title: 'Interest on book value',
    sentence: 'The interest on what is in the books at the start of the year.',
  },
  terminalValue: {
    title: 'Value left at the end',
    sentence: 'What devices are still worth after the last year of the calculation. This is not cash.',
  },
  normDepreciation: {
    title: 'Depreciation by the norm',
    sentence: 'The purchase price, spread over the norm life on which the rate is based.',
  },
  normDisposalLoss: {
    title: 'Write-off by the norm',
    sentence:
      'What is still in the books when the device is replaced, if it is depreciated over the norm life.',
  },
  normInterest: {
    title: 'Interest by the norm',
    sentence: 'The interest on the book value if depreciation runs over the norm life.',
  },
  capitalCost: {
    title: 'Actual capital cost',
    sentence: 'Depreciation, write-off and interest on the actual life.',
  },
  normCapitalCost: {
    title: 'Capital cost by the norm',
    sentence: 'Depreciation, write-off and interest if depreciation runs over the norm life.',
  },
  yearlyCharge: {
    title: 'Yearly depreciation of this purchase',
    sentence: 'The purchase without its residual value, divided by the years of actual use.',
  },
  normYearlyCharge: {
    title: 'Yearly depreciation of this purchase, by the norm',
    sentence: 'The purchase without its residual value, divided by the norm years.',
  },
  normBookValue: {
    title: 'Book value by the norm',
    sentence:
      'What the devices are still worth at the end of this year when depreciated over the norm years.',
  },
} satisfies typeof nl
