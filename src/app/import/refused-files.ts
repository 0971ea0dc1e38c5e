import type { RefusedFile } from '../../screens/home/home-props.ts'
import { held } from '../held.ts'

/** Files that were not opened, wherever they came in; told until the user has read it. */
export const refusedFiles = held<readonly RefusedFile[]>([])

export function dismissRefused(): void {
  refusedFiles.become([])
}
