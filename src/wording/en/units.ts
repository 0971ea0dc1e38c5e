import type { units as nl } from '../nl/units.ts'

export const units = {
  h: ['hour', 'hours', 'hour'],
  min: ['minute', 'minutes', 'minute'],
  FTE: ['FTE', 'FTE', 'FTE'],
  user: ['user', 'users', 'user'],
  client: ['client', 'clients', 'client'],
  unit: ['unit', 'units', 'unit'],
  person: ['person', 'people', 'person'],
  visit: ['visit', 'visits', 'visit'],
  event: ['event', 'events', 'event'],
  km: ['km', 'km', 'km'],
  kg: ['kg', 'kg', 'kg'],
  week: ['week', 'weeks', 'week'],
  day: ['day', 'days', 'day'],
  month: ['month', 'months', 'month'],
  year: ['year', 'years', 'year'],
  shift: ['shift', 'shifts', 'shift'],
  time: ['time', 'times', 'time'],
  EUR: ['euro', 'euros', 'euro'],
  'client-month': ['client month', 'client months', 'client per month'],
} satisfies typeof nl
