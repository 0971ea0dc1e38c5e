import type { SingleFile } from '../../screens/home/home-props.ts'
import { unkept } from '../unkept.ts'
import { isSingleFile } from './is-single-file.ts'
import { textInPage } from './text-in-page.ts'

/** What there is to say of the app as one file; null where none was built, as while developing. */
export function singleFileFacts(): SingleFile | null {
  if (isSingleFile) {
    const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? ''
    return {
      kind: 'this-page',
      version,
      notices: textInPage('third-party-notices') ?? '',
      isKept: unkept() === undefined,
    }
  }
  const bytes = Number(import.meta.env.VITE_SINGLE_FILE_BYTES ?? 0)
  return bytes > 0 ? { kind: 'elsewhere', bytes } : null
}
