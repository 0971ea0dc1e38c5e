import type { caseFields as nl } from '../../nl/fields/case-fields.ts'

/** Numbers of the case as a whole: settings, organisation, people, technology. */
export const caseFields = {
  'settings.firstYear': {
    label: 'First year',
    hint: 'Calendar year in which use begins. Amounts are in prices of this year.',
  },
  'settings.horizon': { label: 'Number of years', hint: 'How far ahead is calculated, 1 to 30 years.' },
  'settings.discountRate': {
    label: 'Discount rate',
    hint: 'What a year of waiting costs. Later money counts for less.',
  },
  'settings.inflation': { label: 'Inflation', hint: 'Needed only to convert a real discount rate.' },
  'settings.financingRate': {
    label: 'Interest on loans',
    hint: 'Interest on the book value in the operating result.',
  },
  'settings.vatRecoverable': {
    label: 'VAT that you get back',
    hint: 'Care is mostly exempt; then this is 0%.',
  },
  'index.wage': { label: 'Wages', hint: 'Yearly rise of hourly costs.' },
  'index.technology': { label: 'Technology', hint: 'Yearly rise of purchases, licences and maintenance.' },
  'index.tariff': { label: 'Rates', hint: 'Yearly rise of care rates and care costs.' },
  'index.nic': { label: 'Nic', hint: 'Yearly rise of the normative inventory component.' },
  'nic.life': { label: 'Norm life', hint: 'How long inventory lasts according to the rate.' },
  'nic.rate': { label: 'Norm interest', hint: 'Interest that the rate reckons with.' },
  'nic.perClientDay': {
    label: 'Nic per client day',
    hint: 'Amount per day in the rate, if you want to see the budget beside it.',
  },
  'nic.shareSetAside': {
    label: 'Share for technology',
    hint: 'Share of the nic that you set aside for this.',
  },
  'realism.costSurcharge': {
    label: 'Surcharge on costs',
    hint: 'Costs often turn out higher than planned. 0% is off.',
  },
  'realism.benefitCut': {
    label: 'Cut on benefits',
    hint: 'Benefits often turn out lower than promised. 0% is off.',
  },
  'realism.delayMonths': { label: 'Benefits later', hint: 'Benefits come this many months later. 0 is off.' },
  'organisation.locations': { label: 'Locations', hint: 'For costs per location, such as wifi.' },
  'organisation.employees': {
    label: 'Employees',
    hint: 'Number of people, for costs per employee such as training.',
  },
  'organisation.fte': { label: 'FTE', hint: 'For costs per FTE.' },
  'group.clients': { label: 'Clients', hint: 'Number of clients per year.' },
  'group.hourTariff': { label: 'Hourly rate', hint: 'Counts only where care is paid by the hour.' },
  'function.hourlyCost': { label: 'Cost per hour', hint: 'Employer cost of an hour worked.' },
  'function.agencyRate': { label: 'Agency rate', hint: 'What an hour of agency staff costs.' },
  'function.productiveHours': {
    label: 'Hours worked per FTE',
    hint: 'Per year, after leave, sickness and training.',
  },
  'pool.shiftsPerYear': { label: 'Shifts per year', hint: '365 times the number of teams.' },
  'pool.shiftLength': { label: 'Length of a shift', hint: 'In hours.' },
  'pool.staffPerShift': { label: 'People per shift', hint: 'Present on average, without technology.' },
  'pool.minimumPresence': { label: 'Minimum presence', hint: 'Fewer people cannot be or may not be.' },
  'pool.workload': { label: 'Workload', hint: 'Part of the shift that is worked; the rest is waiting.' },
  'technology.start': { label: 'First year of use', hint: '1 is the first year of the case.' },
  'technology.startMonth': { label: 'Start month', hint: '1 is January, 12 is December.' },
  'technology.lastYear': { label: 'Last year of use', hint: 'Empty: to the end.' },
  'servedGroup.eligible': { label: 'Eligible', hint: 'Share of the clients whom it suits.' },
  'adoption.shares': { label: 'Use', hint: 'Share of the eligible clients, per year of use.' },
  'adoption.years': { label: 'Years to full use', hint: 'How long the introduction takes.' },
  'adoption.final': { label: 'Use in the end', hint: 'Share of the eligible clients who keep using it.' },
  'settings.contractYears': {
    label: 'Contract with payers',
    hint: 'For this many years agreements hold. What comes after is not secure.',
  },
  'contribution.margin': {
    label: 'What you want to keep',
    hint: "Amount in today's money that remains for you after the contributions. 0 is break-even.",
  },
  'contribution.years': {
    label: 'Paid in',
    hint: 'Number of years in which the contribution is paid in equal parts.',
  },
  'uncertainty.seed': { label: 'Seed', hint: 'The same seed gives the same draws.' },
  'uncertainty.runs': { label: 'Number of draws', hint: 'More draws give a more precise answer.' },
  'distribution.probability': {
    label: 'Chance of yes',
    hint: 'Chance that the number holds. Otherwise the low value does.',
  },
} satisfies typeof nl
