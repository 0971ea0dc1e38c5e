import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Question } from '../../ui/question.tsx'
import type { CaseFile, FileQuestion as Asked } from './use-case-file.ts'

interface FileQuestionProps {
  readonly file: CaseFile
  readonly question: Asked
  /** Opens what stands in the file beside the case. */
  readonly onCompare: (handle: FileSystemFileHandle) => void
}

/** Asks before a file is overwritten that this program did not make as it is, or that is not there. */
export function FileQuestion({ file, question, onCompare }: FileQuestionProps) {
  const { app } = useWords()
  const { name } = question.row.handle
  const words = app.file.ask[question.kind]
  const compare = () => {
    file.dismiss()
    onCompare(question.row.handle)
  }
  return (
    <Question title={words.title(name)} text={words.text(name)} onClose={file.dismiss}>
      {question.kind === 'origin' ? (
        <Button look="primary" onClick={() => file.save({ origin: true })}>
          {app.file.ask.saveThere}
        </Button>
      ) : null}
      {question.kind === 'changed' ? (
        <Button look="primary" onClick={compare}>
          {app.file.ask.compare}
        </Button>
      ) : null}
      <Button onClick={file.saveAs}>{app.file.saveAs}</Button>
      {question.kind === 'changed' ? (
        <Button look="danger" onClick={() => file.save({ origin: true, overwrite: true })}>
          {app.file.ask.overwrite}
        </Button>
      ) : null}
      <Button look="quiet" onClick={file.dismiss}>
        {app.cancel}
      </Button>
    </Question>
  )
}
