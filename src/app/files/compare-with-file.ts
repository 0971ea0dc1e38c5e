import type { Catalogue } from '../../wording/catalogue.ts'
import { compareWithReceived } from '../import/handed-comparison.ts'
import { receive } from '../import/receive.ts'
import { refusedFiles } from '../import/refused-files.ts'

/** Shows what stands in a file beside the case with this id; or why it cannot be read. */
export async function compareWithFile(
  id: string,
  handle: FileSystemFileHandle,
  words: Catalogue,
): Promise<void> {
  const { name } = handle
  const file = await handle.getFile()
  const received = await receive(file, words.app.opening(name))
  if (received === null) return
  if (received.ok) compareWithReceived(id, name, received.case)
  else refusedFiles.become([{ name, refusals: received.refusals }])
}
