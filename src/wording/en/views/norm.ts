import type { norm as nl } from '../../nl/views/norm.ts'

export const norm = {
  title: 'Norm and practice',
  lead: 'The rate reckons with ten years. What does that mean when devices are replaced earlier?',
} satisfies typeof nl
