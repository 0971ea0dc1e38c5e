import type { effectsMeanings as nl } from '../../nl/meanings/effects.ts'

export const effectsMeanings = {
  effectFactor: {
    title: 'Part that counts',
    sentence: 'The part of the effect that is left after build-up and corrections.',
  },
  effectQuantity: {
    title: 'Effect before division',
    sentence: 'The size of the effect before it is divided over parties.',
  },
  effectAmount: {
    title: 'Amount of the effect',
    sentence: 'What the effect is worth to this party in this year.',
  },
  co2: { title: 'Less CO₂', sentence: 'Kilograms of CO₂ that are not emitted.' },
  effectCorrection: {
    title: 'Part that is left after corrections',
    sentence:
      'What is left of the effect after attribution, what would have happened anyway, displacement and drop-off.',
  },
} satisfies typeof nl
