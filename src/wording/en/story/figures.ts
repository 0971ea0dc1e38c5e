import type { figures as nl } from '../../nl/story/figures.ts'

export const figures = {
  euro: 'euros',
  euroOfNow: 'euros, in money of now',
  hoursUnit: 'hours per year',
  minutesUnit: 'minutes per shift',
  yearLabel: (unit: string): string => `Year (${unit})`,
  cumulatedCash: {
    never: (years: string, amount: string): string =>
      `After ${years} ${amount} is still open: the money does not come back`,
    atOnce: 'No money is ever needed beforehand',
    back: (year: string, peak: string): string =>
      `In ${year} the money is back; until then at most ${peak} is needed`,
    twice: (first: string, lasting: string): string =>
      `In ${first} the money is back for a moment, but through new payments only in ${lasting} for good`,
    nothing: 'No money is involved',
    subtitle: 'All payments and receipts, added up year by year.',
    plain: 'Cumulated',
    present: 'In money of now',
    marker: (years: string): string => `back after ${years}`,
    terminal: (value: string): string =>
      `The value left in devices after the last year (${value} in money of now) is not cash and is not in these lines.`,
    description: (low: string, lowYear: string, end: string): string =>
      `Line of the cumulated cash flow. The lowest point is ${low} (${lowYear}); at the end it is ${end}.`,
  },
  cashByYear: {
    allGood: 'Money comes in every year',
    allBad: 'Every year costs money',
    from: (year: string): string => `From ${year} on money comes in every year`,
    some: (good: string, all: string): string => `In ${good} of the ${all} years money comes in`,
    nothing: 'No money is involved',
    subtitle: 'What comes in per year less what goes out. Purchases stand in the year before.',
    name: 'Cash flow',
    description: (best: string, bestYear: string, worst: string, worstYear: string): string =>
      `Bars per year. The best year is ${bestYear} with ${best}, the worst ${worstYear} with ${worst}.`,
  },
  normLife: {
    rosier: (life: string, year: string, amount: string): string =>
      `With ${life} on paper the result of ${year} looks ${amount} better than it is`,
    same: 'The life on paper makes no difference to the result',
    poorer: (life: string): string => `With ${life} on paper the result never looks better than it is`,
    subtitle: (life: string, writeOff: string): string =>
      `The rate counts on ${life}. Who replaces devices earlier, writes off ${writeOff} in one go.`,
    subtitlePlain: (life: string): string => `The rate counts on a life of ${life}.`,
    actual: 'Actual life',
    norm: (life: string): string => `By the norm (${life})`,
    description: 'Two lines with the result per year: on the actual life and on that of the norm.',
  },
  nicGap: {
    short: (share: string, years: string, amount: string): string =>
      `The rate covers ${share} of what the devices cost: a shortage of ${amount} in ${years}`,
    over: (years: string, amount: string): string =>
      `The rate covers the devices in full: in ${years} ${amount} is left`,
    none: (amount: string): string =>
      `The rate does not pay for these devices: ${amount} comes from elsewhere`,
    coveringLife: (years: string): string => `Only if a device lasts ${years} does the norm cover its cost.`,
    reimbursement: 'Reimbursement in the rate',
    actual: 'Actual cost',
    description: (share: string): string =>
      `Bars per year: the reimbursement in the rate beside the actual capital cost. The coverage is ${share}.`,
    byYear: 'Per year, all devices together.',
    byYearOf: (name: string): string => `Per year, ${name} only.`,
    cumulatedShort: (year: string, amount: string): string =>
      `By the end of ${year} the shortage has grown to ${amount}`,
    cumulatedOver: (year: string, amount: string): string =>
      `By the end of ${year} ${amount} is left in total`,
    cumulatedSubtitle: 'Reimbursement less actual cost, added up year by year.',
    cumulated: 'Difference, cumulated',
    cumulatedDescription: 'Line of the cumulated difference between reimbursement and actual cost.',
  },
  income: {
    allLasting: 'None of the contributions is temporary',
    onlyAtStart: (total: string): string => `The temporary money (${total}) comes at the start only`,
    toTheEnd: (total: string): string => `Temporary money (${total}) runs on to the last year`,
    stops: (year: string, total: string, amount: string): string =>
      `After ${year} the temporary money stops (${total} in all); then ${amount} a year falls away`,
    subtitle: 'What payers and grant givers contribute to this plan per year.',
    description:
      'Stacked bars per year: temporary money, lasting money under contract, and lasting money without.',
    temporary: 'Temporary',
    secure: 'Lasting, under contract',
    open: 'Lasting, no contract yet',
    atStart: (name: string, total: string): string => `${name} comes at the start only: ${total}.`,
    until: (name: string, year: string, total: string): string =>
      `${name} stops after ${year}: ${total} in all.`,
  },
  waterfall: {
    gain: (costs: string, benefits: string, net: string): string =>
      `Against ${costs} of costs stand ${benefits} of benefits: ${net} is left`,
    loss: (costs: string, benefits: string, net: string): string =>
      `Against ${costs} of costs stand ${benefits} of benefits: ${net} is short`,
    subtitle: 'From costs to what is left, all years together in money of now.',
    name: 'Amount',
    category: 'Kind (euros, in money of now)',
    net: 'What is left',
    description: (net: string): string => `Steps of costs and benefits in money of now, ending at ${net}.`,
  },
  stakeholders: {
    winnerAndPayer: (winner: string, gain: string, payer: string, loss: string): string =>
      `${winner} gains most (${gain}); ${payer} pays most (${loss})`,
    allWin: (winner: string, gain: string): string =>
      `Nobody pays on balance; ${winner} gains most (${gain})`,
    allPay: (payer: string, loss: string): string => `Nobody gains; ${payer} pays most (${loss})`,
    nobody: 'Nothing changes in money for anybody',
    subtitle: (society: string): string => `Together that is ${society} for society.`,
    wrongPocket: (society: string): string =>
      `The care provider pays and others gain: the wrong pocket. Together it is ${society} for society.`,
    name: 'Net present value',
    category: 'Party (euros, in money of now)',
    description: 'Lying bars: what each party gains or pays over all years.',
  },
  hours: {
    share: (hours: string, year: string, share: string): string =>
      `Of the ${hours} freed in ${year}, ${share} becomes money`,
    none: (hours: string, year: string): string => `In ${year} ${hours} are freed; none of it becomes money`,
    more: (hours: string, year: string): string => `In ${year} it takes ${hours} extra on balance`,
    nothing: 'No time is freed',
    subtitle: (fte: string): string =>
      `That equals ${fte}. Time becomes money only when fewer hours are really paid.`,
    description: (list: string): string => `Stacked bars per year. ${list}.`,
    part: (name: string, hours: string): string => `${name}: ${hours}`,
  },
  pool: {
    together: (pool: string, year: string, people: string): string =>
      `${pool}: from ${year} on ${people} fewer per shift; none of the technologies gets there alone`,
    reached: (pool: string, year: string, people: string): string =>
      `${pool}: from ${year} on ${people} fewer per shift`,
    missed: (pool: string, minutes: string): string =>
      `${pool}: ${minutes} per shift short of one person fewer`,
    more: (pool: string, people: string): string => `${pool}: ${people} more needed per shift`,
    subtitle: (spare: string, next: string): string =>
      `In the last year there is ${spare} to spare. The next step takes another ${next} per shift.`,
    subtitleFull: (spare: string): string =>
      `In the last year there is ${spare} to spare. The shift cannot run with fewer people.`,
    subtitleMissed:
      'Minutes saved become money only when a whole person is no longer needed. Until then they are calm and attention.',
    all: 'Together',
    step: (people: string): string => `${people} fewer`,
    people: (count: string, one: boolean): string => (one ? 'one person' : `${count} people`),
    description:
      'Lines of the minutes saved per shift, with dashed lines where one person fewer is possible.',
  },
} satisfies typeof nl
