import { choices } from './views/choices.ts'
import { compare } from './views/compare.ts'
import { history } from './views/history.ts'
import { norm } from './views/norm.ts'
import { paper } from './views/paper.ts'
import { parties } from './views/parties.ts'
import { places } from './views/places.ts'
import { pools } from './views/pools.ts'
import { uncertainty } from './views/uncertainty.ts'
import { variants } from './views/variants.ts'
import { workshop } from './views/workshop.ts'

/** The views of a case beside its editor and its result. */
export const views = {
  choices,
  norm,
  parties,
  places,
  pools,
  variants,
  uncertainty,
  compare,
  history,
  paper,
  workshop,
}
