/** What a browser with access to files has; the DOM types do not know it yet. */
interface FilePickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly FileType[]
  }) => Promise<FileSystemFileHandle>
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean
    readonly types: readonly FileType[]
  }) => Promise<readonly FileSystemFileHandle[]>
}

interface FileType {
  readonly description: string
  readonly accept: Readonly<Record<string, readonly string[]>>
}

/** Absent where the browser has no files of the user, and where a file belongs to the page itself. */
interface AskedHandle {
  readonly queryPermission?: (asked: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (asked: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const CASE: FileType = { description: 'Baatwijzer', accept: { 'application/json': ['.json'] } }
/** What the gate for files from outside knows. */
const OPENED: FileType = {
  description: 'Baatwijzer',
  accept: {
    'application/json': ['.json'],
    'application/gzip': ['.gz'],
    'application/zip': ['.zip'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  },
}

function pickers(): FilePickers {
  return globalThis as FilePickers
}

/** Whether this browser can write to a file that the user chose, again and again; elsewhere saving is a download. */
export function canSaveInPlace(): boolean {
  return pickers().showSaveFilePicker !== undefined
}

export function canPickToOpen(): boolean {
  return pickers().showOpenFilePicker !== undefined
}

/** @returns null where the user called it off */
export function pickToSave(suggestedName: string): Promise<FileSystemFileHandle | null> {
  return unlessCalledOff(async () => pickers().showSaveFilePicker?.({ suggestedName, types: [CASE] }) ?? null)
}

/** @returns none where the user called it off */
export async function pickToOpen(): Promise<readonly FileSystemFileHandle[]> {
  const pick = async () => pickers().showOpenFilePicker?.({ multiple: true, types: [OPENED] }) ?? null
  return (await unlessCalledOff(pick)) ?? []
}

async function unlessCalledOff<T>(pick: () => Promise<T | null>): Promise<T | null> {
  try {
    return await pick()
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null
    throw reason
  }
}

/** Whether a file may be written without asking. */
export async function mayWrite(handle: FileSystemFileHandle & AskedHandle): Promise<boolean> {
  return ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
}

/** Asks the user, once the browser has forgotten that it was allowed. Only just after a click or a key. */
export async function askToWrite(handle: FileSystemFileHandle & AskedHandle): Promise<boolean> {
  if (await mayWrite(handle)) return true
  return (await handle.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted'
}
