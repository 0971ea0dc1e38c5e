/** Something that the user gives from outside to open. */
export interface Arrival {
  readonly name: string
  /** Or why there is none. */
  readonly file: File | 'folder' | 'unreadable'
  /** The file itself, where the browser lets it be written again. */
  readonly handle: FileSystemFileHandle | null
}

export function arrivalOf(file: File): Arrival {
  return { name: file.name, file, handle: null }
}

/** Files that the user picked, or that the system handed over; what cannot be read is refused later, by its name. */
export function arrivalsOf(handles: readonly FileSystemFileHandle[]): Promise<readonly Arrival[]> {
  return Promise.all(
    handles.map(async (handle) => {
      const file = await handle.getFile().catch(() => 'unreadable' as const)
      return { name: handle.name, file, handle }
    }),
  )
}

/** What was dropped. Only while the drop is handled: afterwards the browser has emptied it. */
export function arrivalsIn(dropped: DataTransfer): readonly Arrival[] {
  return [...dropped.items].flatMap((item): readonly Arrival[] => {
    const entry = item.webkitGetAsEntry()
    if (entry?.isDirectory === true) return [{ name: entry.name, file: 'folder', handle: null }]
    const file = item.getAsFile()
    return file === null ? [] : [arrivalOf(file)]
  })
}
