import { createContext } from 'react'
import type { Notice } from '../state/notice-store.ts'

/** Says something at the bottom of the page. */
export const NotifyContext = createContext<(notice: Omit<Notice, 'id'>) => void>(() => undefined)
