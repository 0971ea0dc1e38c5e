/** Where and when someone may be: first and last to see a day, other letters and digits, ten years on and back. */
export const PLACES = [
  { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8', YEARS: '0' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', YEARS: '10' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8', YEARS: '-10' },
] as const
