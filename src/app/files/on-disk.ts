import type { OnDisk } from '../../storage/rows.ts'

/** How a file stands on disk, by its bytes. */
export async function onDisk(file: File): Promise<OnDisk> {
  return {
    lastModified: file.lastModified,
    size: file.size,
    digest: await digestOf(await file.arrayBuffer()),
  }
}

/** Whether the bytes are other ones than they were; a file that was only touched, or copied back, is the same. */
export async function isChanged(file: File, before: OnDisk): Promise<boolean> {
  if (file.size !== before.size) return true
  if (file.lastModified === before.lastModified) return false
  return (await digestOf(await file.arrayBuffer())) !== before.digest
}

export function digestOfText(text: string): Promise<string> {
  return digestOf(new TextEncoder().encode(text).buffer)
}

/** Files are there on secure pages only, and so is this. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
