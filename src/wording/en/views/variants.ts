import type { variants as nl } from '../../nl/views/variants.ts'

export const variants = {
  title: 'Variants',
  lead: 'The same case with a few other choices, side by side.',
} satisfies typeof nl
