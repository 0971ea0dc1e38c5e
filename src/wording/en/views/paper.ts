import type { paper as nl } from '../../nl/views/paper.ts'
import { assumptions } from './paper/assumptions.ts'
import { chapters } from './paper/chapters.ts'
import { frame } from './paper/frame.ts'
import { glossary } from './paper/glossary.ts'
import { method } from './paper/method.ts'
import { pageOne } from './paper/page-one.ts'
import { risks } from './paper/risks.ts'

export const paper = {
  ...frame,
  pageOne,
  risks,
  chapters,
  assumptions,
  method,
  glossary,
} satisfies typeof nl
