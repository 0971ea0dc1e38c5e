/** The colours of data, by what they stand for; each is a custom property of tokens.css. */
export type ColourToken =
  | `data-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'quiet'}`
  | `stakeholder-${'provider' | 'wlz' | 'zvw' | 'wmo' | 'client' | 'informal-carer' | 'housing-corporation' | 'funder' | 'investor' | 'other' | 'society'}`
  | `category-${'investment' | 'one-off' | 'recurring' | 'time-cash' | 'redeploy' | 'lost-revenue' | 'avoided' | 'funding' | 'proceeds' | 'terminal'}`
  | 'accent'
  | 'warning'
  | 'negative'
  | 'ink'
  | 'ink-muted'
