import { MOST_SLIDERS, ROOM_FIGURES } from '../../domain/workshop.ts'
import { LIMITS } from '../limits.ts'
import { z } from '../zod.ts'
import { date, fieldPath, id, list, object, prose } from './parts.ts'

const slider = object({ id, input: fieldPath })

const agreement = object({ id, date, what: prose, before: prose, after: prose, who: prose, said: prose })

export const workshop = object({
  sliders: list(slider, MOST_SLIDERS).meta({ description: 'Inputs that a room moves, each at most once.' }),
  figures: list(z.enum(ROOM_FIGURES), ROOM_FIGURES.length).meta({
    description: 'What a room follows, each at most once.',
  }),
  log: list(agreement, LIMITS.agreements).meta({
    description: 'What was changed or agreed, in words, as it was told then.',
  }),
}).meta({ description: 'No number of the case follows from it.' })
