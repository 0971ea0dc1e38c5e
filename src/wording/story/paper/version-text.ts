import type { Catalogue } from '../../catalogue.ts'
import { momentText } from '../../format/moment-text.ts'

/** Which version of the case a paper is of, and of when. @param revision null where that version is not kept */
export function versionText(
  words: Catalogue,
  { revision, at }: { readonly revision: number | null; readonly at: string },
): string {
  const { versionNow, versionOf } = words.views.paper.pageOne
  const moment = momentText(words.language, at)
  return revision === null ? versionNow(moment) : versionOf(words.format.count(revision), moment)
}
