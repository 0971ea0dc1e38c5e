import type { UnkeptMode } from '../storage/row-store.ts'
import { isGuest } from './guest.ts'
import { recalled, remember } from './remembered.ts'
import { isSingleFile } from './single-file/is-single-file.ts'

const KEEPS = 'keeps'

/** Why this page keeps nothing on the device; undefined where it does. */
export function unkept(): UnkeptMode | undefined {
  if (isGuest()) return 'guest'
  return isSingleFile && recalled(KEEPS) === null ? 'file-only' : undefined
}

/** For a page in one file: from the next load on it keeps what is made, as the app on a host does. */
export function keepFromNowOn(): void {
  remember(KEEPS, 'yes')
}
