import { agreedTable } from '../../../wording/story/paper/agreed-table.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperTable } from '../paper-table.tsx'

/** What workshops changed and agreed on, and who said what. */
export function AgreedChapter({ content: { calculation } }: ChapterProps) {
  return <PaperTable grid={agreedTable(useWords(), calculation.businessCase)} />
}
