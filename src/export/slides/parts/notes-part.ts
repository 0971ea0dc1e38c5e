import type { Deck, Slide } from '../slide.ts'
import { e, type Element } from '../xml/element.ts'
import { DRAWING } from '../xml/spaces.ts'
import { background, colourMap } from './master.ts'
import { placeholder, shapeTree } from './shapes.ts'
import { textBody } from './text-body.ts'

/** A page for the speaker is portrait, in points. */
export const NOTES_PAGE = { width: 540, height: 720 }

const PICTURE = { x: 90, y: 50, width: 360, height: 202.5 }
const TEXT = { x: 54, y: 276, width: 432, height: 400 }
const SIZE = 11

export function notesMaster({ names, locale }: Deck): Element {
  return e(
    'p:notesMaster',
    DRAWING,
    e(
      'p:cSld',
      {},
      background(),
      shapeTree(
        placeholder({ id: 2, name: names.layout, type: 'sldImg', index: 2 }, PICTURE, null),
        placeholder(
          { id: 3, name: names.notes, type: 'body', size: 'quarter', index: 3 },
          TEXT,
          textBody('p:txBody', [{ text: names.notes, size: SIZE }], locale),
        ),
      ),
    ),
    colourMap(),
  )
}

/** What the speaker has beside a slide. */
export function notesPart({ names, locale }: Deck, { notes }: Slide): Element {
  return e(
    'p:notes',
    DRAWING,
    e(
      'p:cSld',
      {},
      shapeTree(
        placeholder({ id: 2, name: names.layout, type: 'sldImg' }, null, null),
        placeholder(
          { id: 3, name: names.notes, type: 'body', index: 1 },
          null,
          textBody(
            'p:txBody',
            notes.map((text) => ({ text, size: SIZE })),
            locale,
          ),
        ),
      ),
    ),
    e('p:clrMapOvr', {}, e('a:masterClrMapping')),
  )
}
