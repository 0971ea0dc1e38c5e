import { writeCase } from '../../case-file/write-case.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { offerFile } from '../../ui/offer-file.ts'

/** Offers the case as a file to keep or send; returns the name of the file. */
export function saveAsFile(businessCase: BusinessCase): string {
  const name = fileNameOf(businessCase.name)
  offerFile(new Blob([writeCase(businessCase)], { type: 'application/json' }), name)
  return name
}

const LONGEST = 60

export function fileNameOf(caseName: string): string {
  const plain = caseName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return `${plain || 'case'}.baatwijzer.json`
}
