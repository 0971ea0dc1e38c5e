import type { RoomFigure } from '../../../domain/workshop.ts'

export const workshop = {
  figures: {
    netPresentValue: 'Netto contante waarde',
    payback: 'Terugverdientijd',
    netPerYear: 'Netto per jaar',
    hours: 'Vrijgekomen uren',
    society: 'Waarde voor de samenleving',
  } satisfies Record<RoomFigure, string>,
}
