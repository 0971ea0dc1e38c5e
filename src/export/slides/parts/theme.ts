import { EXPORT_COLOURS, type ExportColour } from '../../export-colours.ts'
import { e, type Element, val } from '../xml/element.ts'
import { SPACES } from '../xml/spaces.ts'
import { FONT } from './text-body.ts'

const COLOURS: readonly (readonly [slot: string, colour: ExportColour])[] = [
  ['dk1', 'ink'],
  ['lt1', 'surface'],
  ['dk2', 'accent-strong'],
  ['lt2', 'accent-wash'],
  ['accent1', 'data-1'],
  ['accent2', 'data-2'],
  ['accent3', 'data-3'],
  ['accent4', 'data-4'],
  ['accent5', 'data-5'],
  ['accent6', 'data-6'],
  ['hlink', 'accent'],
  ['folHlink', 'data-3'],
]

const THREE = [1, 2, 3]

/** Our colours and font, so that what people add to the slides looks the same. */
export function theme(name: string): Element {
  return e(
    'a:theme',
    { 'xmlns:a': SPACES.a, name },
    e(
      'a:themeElements',
      {},
      e(
        'a:clrScheme',
        { name },
        ...COLOURS.map(([slot, colour]) => e(`a:${slot}`, {}, val('a:srgbClr', EXPORT_COLOURS[colour]))),
      ),
      e('a:fontScheme', { name }, fontOf('a:majorFont'), fontOf('a:minorFont')),
      e(
        'a:fmtScheme',
        { name },
        e('a:fillStyleLst', {}, ...THREE.map(ownColour)),
        e('a:lnStyleLst', {}, ...THREE.map((n) => e('a:ln', { w: n * 6350 }, ownColour()))),
        e('a:effectStyleLst', {}, ...THREE.map(() => e('a:effectStyle', {}, e('a:effectLst')))),
        e('a:bgFillStyleLst', {}, ...THREE.map(ownColour)),
      ),
    ),
  )
}

function fontOf(name: string): Element {
  return e(
    name,
    {},
    e('a:latin', { typeface: FONT }),
    e('a:ea', { typeface: '' }),
    e('a:cs', { typeface: '' }),
  )
}

function ownColour(): Element {
  return e('a:solidFill', {}, val('a:schemeClr', 'phClr'))
}
