import type { findings as nl } from '../nl/findings.ts'

export const findings = {
  title: 'Critical questions',
  lead: 'What a controller would ask about this case. Each question leads to the field.',
  none: 'No questions. That does not mean that all is right: what you fill in remains yours to answer for.',
  count: (count) => (count === 1 ? 'One question' : `${count} questions`),
  goTo: 'Go to the field',
  effect: (instead, change) => `${instead} the net present value changes by ${change}.`,
  noEffect: (instead) => `${instead} the net present value stays the same.`,
  checks: {
    'prices-mixed': {
      title: 'The rate does not fit the prices',
      text: ({ share }) => `One holds price rises and the other does not. What fits is ${share}.`,
      mend: 'Calculate everything with price rises, or everything without.',
      instead: 'With the rate that fits,',
    },
    'counted-twice': {
      title: 'A benefit may count twice',
      text: ({ about, other }) => `${about} seems to save the same time as ${other}, for the same clients.`,
      mend: 'Leave the time in one of the two.',
      instead: 'Without the second time,',
    },
    'cap-exceeded': {
      title: 'A scheme pays less than is entered',
      text: ({ about, amount }) =>
        `Of ${about}, ${amount} is lost over the years to the limits of the scheme.`,
      mend: 'Apply for what is allowed, or find the rest elsewhere.',
    },
    'proven-under-experiment': {
      title: 'An experiment with proven technology',
      text: ({ about, amount }) =>
        `${about} is for what is new. The scheme does not pay this: ${amount} is lost.`,
      mend: 'Use ordinary funding, or say what is new about it.',
    },
    'at-minimum-presence': {
      title: 'Minutes in a shift that is at its minimum',
      text: ({ about }) => `In ${about} nobody can be spared. The minutes saved do not become money.`,
      mend: 'Lower the minimum only where that is safe, or call the time calm and attention.',
    },
    'no-person-freed': {
      title: 'The minutes are never enough for one person fewer',
      text: ({ about, quantity }) => `In ${about}, ${quantity} per shift are still missing in the last year.`,
      mend: 'Combine with other technology in the same shift, or call the time calm and attention.',
    },
    'more-hours-than-staff': {
      title: 'More time is freed than there are people',
      text: ({ amount }) => `${amount} FTE are freed. The organisation does not have that many people.`,
      mend: 'Check the minutes, the number of times and the number of clients.',
    },
    'implausible-time': {
      title: 'Very many minutes per client',
      text: ({ about, quantity }) => `${about}: ${quantity} per client per day.`,
      mend: 'See whether the minutes are per client, and not per ward or per shift.',
    },
    'reference-price-as-saving': {
      title: 'A full reference price as a saving of one’s own',
      text: ({ about }) =>
        `In ${about} stands an average price. It holds building, management and travel too, and these do not go away.`,
      mend: 'Fill in what you really spend less.',
    },
    'without-vat': {
      title: 'No VAT',
      text: ({ about }) => `There is 0% VAT on ${about}. Most care is exempt, and then VAT is a cost.`,
      mend: 'Fill in the VAT, or say in the source why there is none.',
      instead: 'With 21% VAT,',
    },
    'same-cost-twice': {
      title: 'The same cost twice',
      text: ({ about, other }) => `${about} stands with the same amount in ${other} as well.`,
      mend: 'Leave one of the two, or divide the amount.',
      instead: 'Without the second time,',
    },
    'lost-income-unknown': {
      title: 'Care by the hour without a rate',
      text: ({ about }) =>
        `In ${about} you save hours that are paid by the hour. Without a rate you do not see what you lose.`,
      mend: 'Fill in the rate per hour.',
    },
    'wrong-pocket': {
      title: 'The gain falls to someone else',
      text: ({ party, amount }) =>
        `${party} gains ${amount} and pays nothing, while it costs the provider money.`,
      mend: 'Ask for a contribution. ‘Parties’ shows what is fair.',
    },
    'temporary-for-lasting': {
      title: 'Temporary money for lasting costs',
      text: ({ about }) => `Without temporary money, such as ${about}, this plan costs money.`,
      mend: 'Say who pays when it stops.',
      instead: 'Without temporary money,',
    },
    'beyond-contract': {
      title: 'Lasting money after the contract',
      text: ({ about, count }) => `${about} is called lasting, but agreements hold for ${count} years.`,
      mend: 'Look at the result without this money after those years too.',
    },
    'terminal-value-carries': {
      title: 'The terminal value carries the result',
      text: () => 'The result is positive only as devices are still worth something at the end.',
      mend: 'Take a horizon that fits the lives, or leave the terminal value out.',
      instead: 'Without terminal value,',
    },
    'horizon-too-short': {
      title: 'The horizon is shorter than the life',
      text: ({ about, count }) => `${about} lasts ${count} years, longer than you look ahead.`,
      mend: 'Look further ahead.',
    },
    'no-replacement': {
      title: 'No replacement in ten years',
      text: ({ about }) =>
        `${about} lasts as long as the rate assumes. In practice technology lasts about three years.`,
      mend: 'Ask the supplier how long it is supported.',
      instead: 'With a life of three years,',
    },
    'high-residual': {
      title: 'A high residual value',
      text: ({ about, share }) =>
        `${about} still brings ${share} at the end. Care technology is rarely sold.`,
      mend: 'Put the residual value at zero, or say who buys it back.',
      instead: 'Without residual value,',
    },
    'no-training': {
      title: 'No cost of training',
      text: ({ about }) => `In ${about} there is no amount for teaching employees to work with it.`,
      mend: 'Add training; the hours of employees count.',
    },
    'no-implementation': {
      title: 'No cost of implementation',
      text: ({ about }) => `In ${about} there is no amount for a project or support.`,
      mend: 'Add the implementation, with your own hours too.',
    },
    'no-infrastructure': {
      title: 'No cost of wifi, cabling or integration',
      text: ({ about }) => `In ${about} there is nothing for it.`,
      mend: 'Ask ICT whether the network can take it, and what an integration costs.',
    },
    'no-management': {
      title: 'No cost of management',
      text: ({ about }) => `In ${about} there is nothing each year for management, helpdesk or maintenance.`,
      mend: 'Add an amount per year.',
    },
    'no-extra-work': {
      title: 'No extra work',
      text: ({ about }) => `${about} saves time and costs none. Alerts, charging and failures take time too.`,
      mend: 'Add the time that comes with it.',
    },
    'nothing-dropped': {
      title: 'Something is added, and nothing is dropped',
      text: ({ about }) => `${about} replaces no work and prevents no cost.`,
      mend: 'Say what you stop doing, or that it is about quality.',
    },
    'no-zero-alternative': {
      title: 'What happens without?',
      text: () => 'It does not say how things go if you do nothing. Everything is compared with that.',
      mend: 'Describe it in a few sentences.',
    },
    'all-cashable': {
      title: 'All time becomes money',
      text: ({ about }) =>
        `Of ${about} every minute becomes fewer paid hours. A roster rarely follows minutes like that.`,
      mend: 'Say how it becomes money: a vacancy left open, less agency staff, a shift fewer.',
      instead: 'If half of it becomes money,',
    },
    'agency-not-dearer': {
      title: 'Agency staff are no dearer than your own',
      text: ({ about }) => `An agency hour of ${about} costs no more than one of your own.`,
      mend: 'Check the rate, with mediation and VAT.',
    },
    'fully-realised': {
      title: 'The whole promise comes true',
      text: ({ about }) => `In ${about} every minute counts, and it was not measured here.`,
      mend: 'Take what practice yields, or measure it in a pilot.',
      instead: 'If half of it comes true,',
    },
    'everyone-at-once': {
      title: 'Everyone from the first year',
      text: ({ about }) => `${about} is used at once by everyone who can.`,
      mend: 'Let the use grow.',
      instead: 'If use grows in three years,',
    },
    'suits-everyone': {
      title: 'Suitable for every client',
      text: ({ about, other }) =>
        `${about} would suit all clients of ${other}, and it does not say how you know.`,
      mend: 'Count in your records for whom it is suitable, or name the source.',
    },
    'all-because-of-it': {
      title: 'All of it is because of the technology',
      text: ({ about }) =>
        `In ${about} nothing is taken off for what would happen anyway or comes from something else.`,
      mend: 'Fill in which part comes from the technology, or name the source.',
    },
    'claim-carries': {
      title: 'A claim carries the result',
      text: ({ about, share }) =>
        `${share} of the benefits come from ${about}, and that rests on what a supplier says.`,
      mend: 'Ask an organisation that uses it, or measure it yourself.',
      instead: 'With half of that number,',
    },
    'unsourced-carries': {
      title: 'The heaviest number has no source',
      text: ({ about }) => `${about} weighs most, and nowhere does it say where the numbers come from.`,
      mend: 'Name a source, even if it is a conversation.',
    },
    'no-range-on-driver': {
      title: 'The heaviest number has no range',
      text: ({ about }) => `${about} weighs most, and has no low and high.`,
      mend: 'Fill in a low and a high number.',
    },
    'old-source': {
      title: 'An old source',
      text: ({ about, count }) => `A number of ${about} comes from ${count}.`,
      mend: 'See whether there is something newer.',
    },
    'ranges-at-one-end': {
      title: 'Everything low or high at once',
      text: ({ about, count }) =>
        `${about} puts ${count} numbers at the same end of their range. That nearly never happens together.`,
      mend: 'Use ‘Uncertainty’ for the chance of a low or high result.',
    },
  },
} satisfies typeof nl
