import { useMemo, useState } from 'react'
import { CaseFilesContext } from '../../screens/case-files-context.ts'
import { CaseHistoryContext } from '../../screens/case-history-context.ts'
import { EditorScreen } from '../../screens/editor/editor-screen.tsx'
import { isStep, type Step } from '../../screens/editor/steps.ts'
import { useWords } from '../../screens/words-context.ts'
import { CaseStoreContext, useBusinessCase, useCase } from '../../state/use-case.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { compareWithFile } from '../files/compare-with-file.ts'
import { FileQuestion } from '../files/file-question.tsx'
import { useCaseFile } from '../files/use-case-file.ts'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { usePageTitle } from '../frame/page-title.ts'
import { useHandedComparison } from '../import/handed-comparison.ts'
import { goTo, routes } from '../routes.ts'
import { CaseBar } from './case-bar.tsx'
import { caseFiles } from './case-files.ts'
import { caseHistory } from './case-history.ts'
import { CaseViews, useIsInRoom } from './case-views.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { FileNotice } from './file-notice.tsx'
import { useCaseShortcuts } from './use-case-shortcuts.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useOpenField } from './use-open-field.ts'
import type { OpenedCase } from './use-opened-case.ts'
import { useTopOfPage } from './use-top-of-page.ts'
import { VariantNotice } from './variant-notice.tsx'
import type { View } from './view.ts'

const ExplainPanel = lazyPart(
  async () => (await import('../../screens/explain/explain-panel.tsx')).ExplainPanel,
)

interface CaseFrameProps {
  readonly opened: OpenedCase
  readonly id: string
  /** A step of the editor, or a view. */
  readonly place: Step | View
  readonly onReload: () => void
}

/** What stands around the editor and every view of an open case. */
export function CaseFrame(props: CaseFrameProps) {
  const words = useWords()
  const { id, opened } = props
  const files = useMemo(() => caseFiles(id, words), [id, words])
  const history = useMemo(() => caseHistory(id, opened), [id, opened])
  return (
    <CaseStoreContext value={props.opened.store}>
      <CaseFilesContext value={files}>
        <CaseHistoryContext value={history}>
          <Frame {...props} />
        </CaseHistoryContext>
      </CaseFilesContext>
    </CaseStoreContext>
  )
}

function Frame({ opened, id, place, onReload }: CaseFrameProps) {
  const words = useWords()
  const { store } = opened
  const file = useCaseFile(store)
  const saveFile = () => file.save()
  const { name } = useBusinessCase()
  const explained = useCase((state) => state.explained)
  const step = isStep(place) ? place : null
  usePageTitle(name, titleOf(place, words))
  useCaseShortcuts(store, file)
  useHandedComparison(id, store)
  useTopOfPage(store, place)
  const [lastStep, setLastStep] = useState<Step>('why')
  if (step !== null && step !== lastStep) setLastStep(step)
  useLeaveWarning(opened)
  const isInRoom = useIsInRoom(place)
  return (
    <>
      {isInRoom ? null : (
        <CaseBar
          opened={opened}
          view={step === null ? 'result' : 'edit'}
          editHref={routes.editor(id, lastStep)}
          resultHref={routes.view(id, 'result')}
          file={file}
        />
      )}
      <FileNotice autosave={opened.autosave} onSaveFile={saveFile} />
      {file.question === null ? null : (
        <FileQuestion
          file={file}
          question={file.question}
          onCompare={(theirs) => void compareWithFile(id, theirs, words)}
        />
      )}
      <ConflictNotice opened={opened} onReload={onReload} />
      <VariantNotice
        about={aboutOf(place)}
        variantsHref={routes.view(id, 'variants')}
        isToldOnPaper={place === 'paper'}
      />
      <CrashBoundary key={place} words={words} onSaveFile={saveFile}>
        {isStep(place) ? (
          <EditorScreen
            step={place}
            hrefOf={(other) => routes.editor(id, other)}
            resultHref={routes.view(id, 'result')}
            onStep={(other) => goTo(routes.editor(id, other))}
          />
        ) : (
          <CaseViews id={id} view={place} autosave={opened.autosave} file={file} />
        )}
      </CrashBoundary>
      <CrashBoundary
        words={words}
        place={explained ?? undefined}
        onSaveFile={saveFile}
        around={(notice) => (
          <SidePanel title={words.app.crash.explanation} onClose={() => store.explain(null)}>
            {notice}
          </SidePanel>
        )}
      >
        {explained === null ? null : <Explanation id={id} path={explained} />}
      </CrashBoundary>
    </>
  )
}

function aboutOf(place: Step | View) {
  if (isStep(place)) return 'editing'
  return place === 'variants' || place === 'compare' || place === 'history' ? 'aside' : 'reading'
}

function titleOf(place: Step | View, words: Catalogue): string {
  if (isStep(place)) return words.editor.steps[place].title
  return place === 'result' ? words.app.result : words.views[place].title
}

/** Where a number comes from, beside either view. */
function Explanation({ id, path }: { readonly id: string; readonly path: string }) {
  const calculation = useCase((state) => state.calculation)
  const open = useOpenField(id)
  return (
    <ExplainPanel calculation={calculation} path={path} onNavigate={open.explain} onOpenField={open.field} />
  )
}
