import { emu, SLIDE } from '../layout/box.ts'
import type { Deck } from '../slide.ts'
import { e, type Element } from '../xml/element.ts'
import { DRAWING, SPACES } from '../xml/spaces.ts'
import { NOTES_PAGE } from './notes-part.ts'

const FIRST_SLIDE = 256

/** The list of slides; their relations are `slide1`, `slide2` and so on. */
export function presentation({ slides }: Deck): Element {
  return e(
    'p:presentation',
    { ...DRAWING, saveSubsetFonts: 1 },
    e('p:sldMasterIdLst', {}, e('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'master' })),
    e('p:notesMasterIdLst', {}, e('p:notesMasterId', { 'r:id': 'notes' })),
    e(
      'p:sldIdLst',
      {},
      ...slides.map((_, n) => e('p:sldId', { id: FIRST_SLIDE + n, 'r:id': `slide${n + 1}` })),
    ),
    e('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    e('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
  )
}

export function coreProperties({ title, author, madeAt, locale }: Deck): Element {
  const moment = { 'xsi:type': 'dcterms:W3CDTF' }
  return e(
    'cp:coreProperties',
    {
      'xmlns:cp': SPACES.core,
      'xmlns:dc': SPACES.dc,
      'xmlns:dcterms': SPACES.terms,
      'xmlns:xsi': SPACES.instance,
    },
    e('dc:title', {}, title),
    e('dc:creator', {}, author),
    e('dc:language', {}, locale),
    e('cp:lastModifiedBy', {}, author),
    e('dcterms:created', moment, madeAt),
    e('dcterms:modified', moment, madeAt),
  )
}

export function appProperties({ slides }: Deck): Element {
  return e(
    'Properties',
    { xmlns: SPACES.extended },
    e('Application', {}, 'Baatwijzer'),
    e('PresentationFormat', {}, 'Widescreen'),
    e('Slides', {}, String(slides.length)),
    e('Notes', {}, String(slides.length)),
  )
}
