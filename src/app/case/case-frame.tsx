import { lazy, Suspense, useState } from 'react'
import { EditorScreen } from '../../screens/editor/editor-screen.tsx'
import type { Step } from '../../screens/editor/steps.ts'
import { useWords } from '../../screens/words-context.ts'
import { CaseStoreContext, useBusinessCase, useCase } from '../../state/use-case.ts'
import styles from '../frame/frame.module.css'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { Loading } from '../frame/loading.tsx'
import { usePageTitle } from '../frame/page-title.ts'
import { goTo, routes } from '../routes.ts'
import { CaseBar } from './case-bar.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { useCaseShortcuts } from './use-case-shortcuts.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useOpenField } from './use-open-field.ts'
import type { OpenedCase } from './use-opened-case.ts'
import { useSaveFile } from './use-save-file.ts'
import { useTopOfPage } from './use-top-of-page.ts'

const ResultScreen = lazy(async () => ({
  default: (await import('../../screens/result/result-screen.tsx')).ResultScreen,
}))
const ExplainPanel = lazy(async () => ({
  default: (await import('../../screens/explain/explain-panel.tsx')).ExplainPanel,
}))

interface CaseFrameProps {
  readonly opened: OpenedCase
  readonly id: string
  /** Null for the result. */
  readonly step: Step | null
  readonly onReload: () => void
}

/** What stands around both views of an open case. */
export function CaseFrame(props: CaseFrameProps) {
  return (
    <CaseStoreContext value={props.opened.store}>
      <Frame {...props} />
    </CaseStoreContext>
  )
}

function Frame({ opened, id, step, onReload }: CaseFrameProps) {
  const words = useWords()
  const { store } = opened
  const saveFile = useSaveFile(store)
  const { name } = useBusinessCase()
  usePageTitle(name, step === null ? words.app.result : words.editor.steps[step].title)
  useCaseShortcuts(store, saveFile)
  useTopOfPage(store, step)
  const [lastStep, setLastStep] = useState<Step>('why')
  if (step !== null && step !== lastStep) setLastStep(step)
  useLeaveWarning(opened)
  return (
    <>
      <CaseBar
        opened={opened}
        view={step === null ? 'result' : 'edit'}
        editHref={routes.editor(id, lastStep)}
        resultHref={routes.result(id)}
        onSaveFile={saveFile}
      />
      <ConflictNotice opened={opened} onReload={onReload} />
      <CrashBoundary key={step} words={words} onSaveFile={saveFile}>
        <Suspense fallback={<Loading />}>
          {step === null ? (
            <Result id={id} />
          ) : (
            <EditorScreen
              step={step}
              hrefOf={(other) => routes.editor(id, other)}
              resultHref={routes.result(id)}
              onStep={(other) => goTo(routes.editor(id, other))}
            />
          )}
        </Suspense>
      </CrashBoundary>
      <CrashBoundary words={words} onSaveFile={saveFile}>
        <Suspense>
          <Explanation id={id} />
        </Suspense>
      </CrashBoundary>
    </>
  )
}

function Result({ id }: { readonly id: string }) {
  const calculation = useCase((state) => state.calculation)
  const open = useOpenField(id)
  return (
    <main id="content" tabIndex={-1} className={styles.reading}>
      <ResultScreen
        calculation={calculation}
        onExplain={open.explain}
        onOpenField={open.field}
        onAddTechnology={() => goTo(routes.editor(id, 'technology'))}
      />
    </main>
  )
}

/** Where a number comes from, beside either view. */
function Explanation({ id }: { readonly id: string }) {
  const calculation = useCase((state) => state.calculation)
  const path = useCase((state) => state.explained)
  const open = useOpenField(id)
  if (path === null) return null
  return (
    <ExplainPanel calculation={calculation} path={path} onNavigate={open.explain} onOpenField={open.field} />
  )
}
