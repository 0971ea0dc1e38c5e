import { notices } from '../notices.tsx'

const SLOW = 300

/** Says what is going on, with a way to stop it, once it lasts. The answer ends that. */
export function tellWhenSlow(text: string, cancel: () => void): () => void {
  let id: string | null = null
  const timer = setTimeout(() => {
    id = notices.tell({ text, cancel })
  }, SLOW)
  return () => {
    clearTimeout(timer)
    if (id !== null) notices.dismiss(id)
  }
}
