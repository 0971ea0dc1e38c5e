import { useWords } from '../words-context.ts'

/** After an edit that took the number away, and for sums of nothing. */
export function GonePage() {
  return <p>{useWords().explain.gone.text}</p>
}
