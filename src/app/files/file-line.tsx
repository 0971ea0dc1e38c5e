import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { momentText, timeText } from '../../wording/format/moment-text.ts'
import { now } from '../clock.ts'
import styles from './file-line.module.css'
import type { CaseFile } from './use-case-file.ts'

/** The file of the case: its name, when it was last saved there, and whether the case has changed since. */
export function FileLine({ file }: { readonly file: CaseFile }) {
  const words = useWords()
  const text = fileText(words, file)
  if (text === null) return null
  return (
    <div className={styles.line}>
      <p className={styles.text} title={text} data-file={stateOf(file)}>
        {text}
      </p>
      {file.needsPermission ? (
        <Button size="small" onClick={file.allow}>
          {words.app.file.allow}
        </Button>
      ) : null}
    </div>
  )
}

function stateOf({ row, isChanged }: CaseFile): 'from' | 'changed' | 'same' {
  if (row?.savedAt === null) return 'from'
  return isChanged ? 'changed' : 'same'
}

function fileText({ app: { file: words }, language }: Catalogue, file: CaseFile): string | null {
  if (file.row === null) return null
  const { handle, savedAt } = file.row
  if (savedAt === null) return words.from(handle.name)
  if (file.needsPermission) return words.needsPermission(handle.name)
  const isToday = momentText(language, savedAt).slice(0, 10) === momentText(language, now()).slice(0, 10)
  const when = isToday ? timeText(language, savedAt) : momentText(language, savedAt)
  return file.isChanged ? words.changed(handle.name, when) : words.saved(handle.name, when)
}
