import type { BusinessCase } from '../../domain/business-case.ts'
import { fileName } from '../../export/file-name.ts'
import { EXPORTS, type ExportKind } from '../../export/make-export.ts'
import { offerFile } from '../../ui/offer-file.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { now } from '../clock.ts'
import { tellWhenSlow } from '../import/tell-when-slow.ts'
import { notices } from '../notices.tsx'
import { bytesOfExport } from './bytes-of-export.ts'

/** Makes a file for another program, offers it, and says how that went. */
export async function exportCase(
  kind: ExportKind,
  businessCase: BusinessCase,
  { exports: text, language }: Catalogue,
): Promise<void> {
  const { name } = text.kinds[kind]
  const madeAt = now()
  const calledOff = new AbortController()
  const done = tellWhenSlow(text.making(name), () => calledOff.abort())
  const question = { businessCase, language, madeAt }
  const made = await bytesOfExport(kind, question, calledOff.signal).finally(done)
  if (made === 'called-off') notices.tell({ text: text.calledOff })
  else if (made === 'broken') notices.tell({ text: text.failed(name), tone: 'negative' })
  else {
    const file = `${fileName(businessCase.name, madeAt.slice(0, 10))}.${kind}`
    offerFile(new Blob([new Uint8Array(made)], { type: EXPORTS[kind].mediaType }), file)
    notices.tell({ text: text.made(file) })
  }
}
