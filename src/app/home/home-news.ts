import { held } from '../held.ts'

/** How often something has changed that the list of cases shows. */
export const homeNews = held(0)

/** The list of cases is to be read again. */
export function tellHome(): void {
  homeNews.become(homeNews.get() + 1)
}
