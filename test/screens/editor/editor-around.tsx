import { render } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { useState } from 'react'
import { openCase } from '../../../src/case-file/open-case.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { EditorScreen } from '../../../src/screens/editor/editor-screen.tsx'
import type { Step } from '../../../src/screens/editor/steps.ts'
import { NotifyContext } from '../../../src/screens/notify-context.ts'
import { WordsContext } from '../../../src/screens/words-context.ts'
import { createCaseStore } from '../../../src/state/case-store.ts'
import type { Notice } from '../../../src/state/notice-store.ts'
import { CaseStoreContext } from '../../../src/state/use-case.ts'
import { UiWordsContext } from '../../../src/ui/ui-words.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'

/** The editor with an open case, as the app shows it. */
export function showEditor(opened: BusinessCase, first: Step) {
  let made = 0
  const store = createCaseStore(opened, () => `new-${String((made += 1))}`)
  const notices: Omit<Notice, 'id'>[] = []
  const words = catalogue('nl')
  // jsdom lays nothing out, so it cannot scroll either.
  Element.prototype.scrollIntoView = () => undefined
  let stepTo: (step: Step) => void = () => undefined
  function Around() {
    const [step, setStep] = useState(first)
    stepTo = setStep
    return (
      <WordsContext value={words}>
        <UiWordsContext value={words.ui}>
          <NotifyContext value={(notice) => notices.push(notice)}>
            <CaseStoreContext value={store}>
              <EditorScreen step={step} hrefOf={(to) => `#${to}`} resultHref="#result" onStep={setStep} />
            </CaseStoreContext>
          </NotifyContext>
        </UiWordsContext>
      </WordsContext>
    )
  }
  const view = render(<Around />)
  const present = () => store.getState().history.present
  return { ...view, store, notices, present, stepTo: (step: Step) => stepTo(step) }
}

export function exampleCase(name: 'verpleeghuis' | 'thuiszorg' | 'gehandicaptenzorg'): BusinessCase {
  const opened = openCase(readFileSync(join(import.meta.dirname, `../../../public/examples/${name}.json`)))
  if (!opened.ok) throw new Error(`${name} does not open: ${JSON.stringify(opened.refusals[0])}`)
  return opened.case
}
