/** The steps of a case, in the order in which people think; the last looks over all of them. */
export const STEPS = [
  'why',
  'clients',
  'technology',
  'costs',
  'benefits',
  'funding',
  'settings',
  'assumptions',
] as const
export type Step = (typeof STEPS)[number]

export function isStep(text: string | undefined): text is Step {
  return STEPS.some((step) => step === text)
}

/** Where a field stands: its step, and the line that must be open to see it. */
export interface FieldPlace {
  readonly step: Step
  readonly line: string | null
}

const LINES_OF_COSTS = ['assets', 'oneOffs', 'recurring']
const LINES_OF_BENEFITS = ['timeEffects', 'effects']
const STEP_OF_PART: Readonly<Record<string, Step>> = {
  name: 'why',
  framing: 'why',
  tags: 'why',
  organisation: 'clients',
  stakeholders: 'clients',
  groups: 'clients',
  functions: 'clients',
  pools: 'clients',
  technologies: 'technology',
  bundles: 'costs',
  funding: 'funding',
  financing: 'funding',
  rules: 'funding',
  settings: 'settings',
}

const WITHOUT_LINES = ['name', 'framing', 'tags', 'organisation', 'settings', 'rules']

export function placeOfField(path: string): FieldPlace | null {
  const parts = path.split('.')
  const [part = '', id = ''] = parts
  const owned = part === 'shared' ? 1 : 2
  const list = parts[owned] ?? ''
  const ownLine = parts.slice(0, owned + 2).join('.')
  if (part === 'technologies' || part === 'shared') {
    if (LINES_OF_COSTS.includes(list)) return { step: 'costs', line: ownLine }
    if (LINES_OF_BENEFITS.includes(list)) return { step: 'benefits', line: ownLine }
  }
  const step = STEP_OF_PART[part]
  if (step === undefined) return null
  return { step, line: WITHOUT_LINES.includes(part) ? null : `${part}.${id}` }
}
