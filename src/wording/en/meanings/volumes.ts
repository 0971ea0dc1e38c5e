import type { volumesMeanings as nl } from '../../nl/meanings/volumes.ts'

export const volumesMeanings = {
  discountFactor: {
    title: 'Discount factor',
    sentence: 'What a euro in this year is worth in money of the start.',
  },
  activeFraction: {
    title: 'Part of the year in use',
    sentence: 'The part of the first year that is left after the starting month.',
  },
  priceIndex: {
    title: 'Price level',
    sentence: 'What a price of the first year is multiplied with to get the price of this year.',
  },
  priceWithVat: {
    title: 'Price with VAT',
    sentence: 'The price of one unit with the part of the VAT that the provider cannot reclaim.',
  },
  usersOfGroup: { title: 'Users in this group', sentence: 'Clients of this group who use the technology.' },
  users: { title: 'Users', sentence: 'Clients who use the technology, all groups together.' },
  newUsers: { title: 'New users', sentence: 'Users above the highest number of earlier years.' },
  eligibleClients: {
    title: 'Eligible clients',
    sentence: 'Clients whom the technology suits, whether they use it yet or not.',
  },
  adoption: {
    title: 'Adoption',
    sentence: 'The part of the eligible clients who use the technology in this year.',
  },
  clientsReached: {
    title: 'Clients reached',
    sentence: 'Clients who use at least one technology; who uses several is counted once.',
  },
  clientMonths: {
    title: 'Client months',
    sentence: 'Clients times twelve months, with later years weighing less.',
  },
  discountFactorDuring: {
    title: 'Discount factor halfway the year',
    sentence: 'What a euro that falls during this year is worth in money of the start.',
  },
  mostUsers: {
    title: 'Most users so far',
    sentence: 'The highest number of users in this year and all years before it.',
  },
} satisfies typeof nl
