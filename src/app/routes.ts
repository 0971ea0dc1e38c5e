import type { Step } from '../screens/editor/steps.ts'

/** Addresses within the page; the part after # never reaches a server. */
export const routes = {
  home: '#/',
  editor: (id: string, step: Step = 'why') => `#/case/${id}/edit/${step}`,
  result: (id: string) => `#/case/${id}/result`,
}

export function goTo(route: string): void {
  location.hash = route
}
