import { writeCase } from '../../case-file/write-case.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { offerFile } from '../../ui/offer-file.ts'

/** Offers a case as a file for the user to keep. */
export function downloadCase(c: BusinessCase, name: string): void {
  offerFile(new Blob([writeCase(c)], { type: 'application/json' }), name)
}
