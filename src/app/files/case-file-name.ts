import { fileName } from '../../export/file-name.ts'

/** Of the file that a case is saved to, unless the user says otherwise. */
export function caseFileName(caseName: string): string {
  return `${fileName(caseName)}.baatwijzer.json`
}
