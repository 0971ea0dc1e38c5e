import type { timeMeanings as nl } from '../../nl/meanings/time.ts'

export const timeMeanings = {
  hours: { title: 'Hours of this line', sentence: 'Hours that this line saves or costs in a year.' },
  grossHours: {
    title: 'Hours freed',
    sentence: 'All hours saved less the extra work, time of informal carers included.',
  },
  cashHours: {
    title: 'Fewer paid hours',
    sentence: 'Hours that the provider no longer has to pay. Only these hours become money.',
  },
  redeployHours: { title: 'Hours for more care', sentence: 'Hours that go to extra care.' },
  qualityHours: {
    title: 'Hours for calm and attention',
    sentence: 'Hours that stay in the work as calm and attention. They do not become money.',
  },
  informalHours: {
    title: 'Hours of clients and informal carers',
    sentence: 'Time that clients and informal carers gain.',
  },
  fte: { title: 'FTE', sentence: 'Hours freed, divided by the hours that one full-timer works in a year.' },
  cashValue: {
    title: 'Value of fewer paid hours',
    sentence: 'The hours that fall away times what a worked hour costs.',
  },
  lostRevenue: {
    title: 'Care that is no longer paid for',
    sentence: 'Hours of care that are no longer given, and so no longer billed.',
  },
  redeployRevenue: { title: 'Income from extra care', sentence: 'What the payer pays for the extra care.' },
  redeployCare: {
    title: 'Value of the extra care',
    sentence: 'What the extra care is worth to the clients who get it.',
  },
  informalValue: {
    title: 'Value of free time',
    sentence: 'The time of clients and informal carers times what an hour of it is worth.',
  },
  hoursAtFullStrength: {
    title: 'Hours of this line when in use all year',
    sentence: 'The same hours as if the technology were in use for the whole year.',
  },
} satisfies typeof nl
