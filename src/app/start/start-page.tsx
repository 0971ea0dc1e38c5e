import { useEffect, useState } from 'react'
import { type StartingAnswers, startingCase } from '../../catalogue/starting-case.ts'
import { StartScreen } from '../../screens/start/start-screen.tsx'
import { useWords } from '../../screens/words-context.ts'
import { startingNames } from '../../wording/start/technology-names.ts'
import { keepNewCase } from '../case/keep-new-case.ts'
import { namesInUse } from '../case/names-in-use.ts'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { usePageTitle } from '../frame/page-title.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { tellHome } from '../home/home-news.ts'
import { freeName } from '../import/free-name.ts'
import { newId } from '../new-id.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'

/** Makes a first case of a few answers, and shows what comes of it. */
export function StartPage() {
  const words = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const [isAnswered, setIsAnswered] = useState(false)
  const [firstYear] = useState(() => new Date().getFullYear() + 1)
  usePageTitle(words.start.title)
  useLeaveQuestion(isAnswered && !isBusy)
  const make = async (answers: StartingAnswers) => {
    setIsBusy(true)
    const names = startingNames(words, answers)
    const name = freeName(names.case, await namesInUse())
    const made = startingCase(answers, { names: { ...names, case: name }, newId, firstYear })
    if (await keepNewCase(made)) {
      tellHome()
      goTo(routes.view(made.id, 'result'))
      return
    }
    setIsBusy(false)
    notices.tell({ text: words.home.failed, tone: 'negative' })
  }
  return (
    <>
      <TopBar />
      <CrashBoundary words={words}>
        <StartScreen
          firstYear={firstYear}
          isBusy={isBusy}
          homeHref={routes.home}
          onMake={(answers) => void make(answers)}
          onAnswer={() => setIsAnswered(true)}
        />
      </CrashBoundary>
    </>
  )
}

/** Asks before the page goes with answers of which there is no case yet. */
function useLeaveQuestion(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWanted])
}
