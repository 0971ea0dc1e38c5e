import type { BusinessCase } from '../../domain/business-case.ts'
import type { RefusedFile } from '../../screens/home/home-props.ts'
import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { Received } from '../../workers/receive-case.ts'
import { isBackup, restoreAndTell } from '../backup/backup-actions.ts'
import { rememberOrigin } from '../files/remember-file.ts'
import { tellHome } from '../home/home-news.ts'
import { privacyNotice } from '../home/privacy-notice.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { storage } from '../storage.ts'
import type { Arrival } from './arrival.ts'
import { compareWithReceived } from './handed-comparison.ts'
import { askWhenHere } from './here-question.ts'
import { openAsNew } from './open-as-new.ts'
import { receive } from './receive.ts'
import { refusedFiles } from './refused-files.ts'

type ReceivedCase = Extract<Received, { readonly ok: true }>

interface Opening {
  readonly words: Catalogue
  /** Whether to ask what is meant by a case that is here already. */
  readonly asks: boolean
}

/**
 * Opens what came in, one after another: each a new case, a back-up that adds its cases, or refused with its reason. Nothing is replaced.
 * One case is shown at once; several stand in the list.
 */
export async function openArrivals(
  words: Catalogue,
  arrivals: readonly Arrival[],
  { asks = false } = {},
): Promise<void> {
  const refused: RefusedFile[] = []
  const kept: BusinessCase[] = []
  for (const arrival of arrivals) {
    const outcome = await openArrival({ words, asks }, arrival)
    if (outcome !== null && 'refusals' in outcome) refused.push(outcome)
    else if (outcome !== null) kept.push(outcome)
  }
  refusedFiles.become(refused)
  tellHome()
  const [first] = kept
  if (first === undefined) return
  if (arrivals.length > 1) notices.tell({ text: words.home.openedSeveral(kept.length) })
  else notices.tell({ text: words.home.opened(first.name) })
  const warnings = kept.map((each) => privacyNotice(words, each)).filter((each) => each !== null)
  for (const text of warnings) notices.tell({ text })
  goTo(arrivals.length > 1 ? routes.home : routes.editor(first.id))
}

/** The new case, or why there is none; null where something else was done with it, or nothing. */
async function openArrival(
  opening: Opening,
  { name, file, handle }: Arrival,
): Promise<BusinessCase | RefusedFile | null> {
  const { words } = opening
  if (!(file instanceof File)) return { name, refusals: refusedWhole({ code: file }).refusals }
  if (await isBackup(file)) return restoreAndTell(words, file)
  const received = await receive(file, words.app.opening(name))
  if (received === null) return null
  if (!received.ok) return { name, refusals: received.refusals }
  if (opening.asks && (await isSettled(name, received))) return null
  const kept = await openAsNew(received)
  if (kept === null) notices.tell({ text: words.home.failed, tone: 'negative' })
  else if (handle !== null) await rememberOrigin(kept.id, handle, file)
  return kept
}

/** Whether the case is here already and the user wants no new one. */
async function isSettled(name: string, received: ReceivedCase): Promise<boolean> {
  const here = await (await storage()).repository.load(received.case.id)
  if (here.kind !== 'loaded') return false
  const choice = await askWhenHere({ file: name, name: here.case.name })
  if (choice === 'compare') compareWithReceived(here.case.id, name, received.case)
  return choice !== 'new'
}
