/** The views of a case beside its editor, in the order of their links. */
export const VIEWS = [
  'result',
  'norm',
  'parties',
  'pools',
  'variants',
  'uncertainty',
  'workshop',
  'paper',
  'compare',
  'history',
] as const
export type View = (typeof VIEWS)[number]

export function isView(text: string): text is View {
  return (VIEWS as readonly string[]).includes(text)
}
