import { care } from './editor/care.ts'
import { frame } from './editor/frame.ts'
import { lines } from './editor/lines.ts'
import { money } from './editor/money.ts'

export const editor = { ...frame, ...lines, ...care, ...money }
