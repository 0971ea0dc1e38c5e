import type { View } from './case/view.ts'
import type { Step } from '../screens/editor/steps.ts'

/** A page of its own, without the app. */
export const RECOVERY_PAGE = 'recover.html'

/** Addresses within the page; the part after # never reaches a server. */
export const routes = {
  home: '#/',
  start: '#/start',
  link: '#/link',
  /** @param at a part or an entry of the help */
  help: (at?: string) => (at === undefined ? '#/help' : `#/help/${at}`),
  editor: (id: string, step: Step = 'why') => `#/case/${id}/edit/${step}`,
  view: (id: string, view: View) => `#/case/${id}/${view}`,
}

export function goTo(route: string): void {
  location.hash = route
}
