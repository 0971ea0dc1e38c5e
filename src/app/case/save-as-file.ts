import { writeCase } from '../../case-file/write-case.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { fileName } from '../../export/file-name.ts'
import { offerFile } from '../../ui/offer-file.ts'

/** What a browser with access to files has; the DOM types do not know it yet. */
interface FilePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<FileSystemFileHandle>
}

/** Files that were chosen while this page is open: a case is saved to its file again without asking. */
const chosen = new Map<string, FileSystemFileHandle>()

/** Saves the case to a file of the user's choice, or as a download; the name of the file, or null where it was called off. */
export async function saveAsFile(businessCase: BusinessCase): Promise<string | null> {
  const text = writeCase(businessCase)
  const name = `${fileName(businessCase.name)}.baatwijzer.json`
  try {
    const handle = chosen.get(businessCase.id) ?? (await pick(name))
    if (handle === null) return download(text, name)
    await write(handle, text)
    chosen.set(businessCase.id, handle)
    return handle.name
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null
    chosen.delete(businessCase.id)
    return download(text, name)
  }
}

async function pick(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = globalThis as FilePicker
  if (showSaveFilePicker === undefined) return null
  const types = [{ description: 'Baatwijzer', accept: { 'application/json': ['.json'] } }]
  return showSaveFilePicker.call(globalThis, { suggestedName, types })
}

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const writable = await handle.createWritable()
  await writable.write(text)
  await writable.close()
}

function download(text: string, name: string): string {
  offerFile(new Blob([text], { type: 'application/json' }), name)
  return name
}
