import { useSyncExternalStore } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Question } from '../../ui/question.tsx'
import { hereQuestion } from './here-question.ts'

/** Asks what to do with a file that holds a case which is here already. */
export function HereDialog() {
  const { app } = useWords()
  const question = useSyncExternalStore(hereQuestion.subscribe, hereQuestion.get)
  if (question === null) return null
  const words = app.file.here
  return (
    <Question
      title={words.title}
      text={words.text(question.file, question.name)}
      onClose={() => question.answer('nothing')}
    >
      <Button look="primary" onClick={() => question.answer('compare')}>
        {words.compare}
      </Button>
      <Button onClick={() => question.answer('new')}>{words.asNew}</Button>
      <Button look="quiet" onClick={() => question.answer('nothing')}>
        {app.cancel}
      </Button>
    </Question>
  )
}
