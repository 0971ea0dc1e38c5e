import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { useWords } from '../screens/words-context.ts'
import { notices } from './notices.tsx'

/** Leads home, and says so: an address that was cut off must not look like a case that is gone. */
export function UnknownAddress() {
  const { unknownAddress } = useWords().app
  useEffect(() => {
    notices.tell({ text: unknownAddress })
  }, [unknownAddress])
  return <Redirect to="/" replace />
}
