import type { ReactNode } from 'react'

/** Only read aloud. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
