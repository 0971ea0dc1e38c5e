import { breakEven } from './uncertainty/break-even.ts'
import { chance } from './uncertainty/chance.ts'
import { grid } from './uncertainty/grid.ts'
import { tornado } from './uncertainty/tornado.ts'

export const uncertainty = {
  title: 'Onzekerheid',
  lead: 'Wat als het tegenvalt, en wat moet er waar zijn?',
  choice: {
    measure: 'Kijk naar',
    stakeholder: 'Voor',
    shown: (measure: string): string => `Bekeken: ${measure}`,
  },
  freedHours: 'Vrijgekomen uren, alle jaren',
  ofStakeholder: (measure: string, who: string): string => `${measure}, ${who}`,
  /** A measure that does not exist. */
  none: { payback: 'niet terug', other: 'bestaat niet' },
  nothing: {
    title: 'Er valt nog niets te onderzoeken',
    text: 'Vul eerst een technologie in met kosten of baten. Daarna ziet u hier welke getallen de uitkomst bepalen.',
  },
  noRange: {
    title: 'Nog geen enkel getal heeft een bandbreedte',
    text: 'Een bandbreedte zegt hoe laag en hoe hoog een getal kan uitvallen. Zonder bandbreedte weet niemand hoe zeker de uitkomst is. U vult haar in naast het getal zelf.',
    example: (input: string, low: string, high: string): string =>
      `Begin met “${input}”: dat telt het zwaarst. Bijvoorbeeld van ${low} tot ${high}.`,
    action: 'Vul die bandbreedte in',
  },
  /** A series is varied as a whole. */
  ofNow: (share: string): string => `${share} van nu`,
  tornado,
  breakEven,
  grid,
  chance,
}
