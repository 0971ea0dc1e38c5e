import { createContext } from 'react'
import type { NumberNotation } from '../quantity/notation.ts'

export const NotationContext = createContext<NumberNotation>({ decimal: ',', group: '.' })
