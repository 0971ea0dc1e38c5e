import type { ComponentType } from 'react'
import type { CaseViewProps } from '../../screens/case-view.ts'
import { ChanceContext, type RunChance } from '../../screens/uncertainty/chance-context.ts'
import { type RunSensitivity, SensitivityContext } from '../../screens/report/sensitivity-context.ts'
import { VersionContext } from '../../screens/report/version-context.ts'
import type { Autosave } from '../../storage/autosave.ts'
import { useCase } from '../../state/use-case.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Loading } from '../frame/loading.tsx'
import styles from '../frame/frame.module.css'
import { today } from '../clock.ts'
import type { CaseFile } from '../files/use-case-file.ts'
import type { Step } from '../../screens/editor/steps.ts'
import { SaveStatusLine } from './save-status-line.tsx'
import { goTo, routes } from '../routes.ts'
import { Parts } from './parts.tsx'
import { useCaseVersion } from './use-case-version.ts'
import { useOpenField } from './use-open-field.ts'
import type { View } from './view.ts'

const ResultScreen = lazyPart(
  async () => (await import('../../screens/result/result-screen.tsx')).ResultScreen,
  Loading,
)

const FindingsList = lazyPart(
  async () => (await import('../../screens/findings/findings-list.tsx')).FindingsList,
)

function lazyView(load: () => Promise<ComponentType<CaseViewProps>>): ComponentType<CaseViewProps> {
  return lazyPart(load, Loading)
}

const WorkshopScreen = lazyPart(
  async () => (await import('../../screens/workshop/workshop-screen.tsx')).WorkshopScreen,
  Loading,
)

const SCREENS: Readonly<Record<Exclude<View, 'result' | 'workshop'>, ComponentType<CaseViewProps>>> = {
  norm: lazyView(async () => (await import('../../screens/norm/norm-screen.tsx')).NormScreen),
  parties: lazyView(async () => (await import('../../screens/parties/parties-screen.tsx')).PartiesScreen),
  pools: lazyView(async () => (await import('../../screens/pools/pools-screen.tsx')).PoolsScreen),
  variants: lazyView(async () => (await import('../../screens/variants/variants-screen.tsx')).VariantsScreen),
  uncertainty: lazyView(
    async () => (await import('../../screens/uncertainty/uncertainty-screen.tsx')).UncertaintyScreen,
  ),
  paper: lazyView(async () => {
    void startRunners()
    return (await import('../../screens/report/paper-screen.tsx')).PaperScreen
  }),
  compare: lazyView(async () => (await import('../../screens/compare/compare-screen.tsx')).CompareScreen),
  history: lazyView(async () => (await import('../../screens/history/history-screen.tsx')).HistoryScreen),
}

/** Workers and what they are asked come along with the first question. */
const runChance: RunChance = async (...question) =>
  (await import('../analysis/run-chance.ts')).runChance(...question)

const runSensitivity: RunSensitivity = async (...question) =>
  (await import('../analysis/run-sensitivity.ts')).runSensitivity(...question)

/** The paper asks at once: the workers start while it is on its way. Where they do not, the question itself will tell. */
async function startRunners(): Promise<void> {
  const load = import('../analysis/worker-runners.ts')
  await load.then(({ workerRunners }) => workerRunners()).catch(() => undefined)
}

interface CaseViewsProps {
  readonly id: string
  readonly view: View
  readonly autosave: Autosave
  readonly file: CaseFile
}

/** The result and what looks at it from other sides. */
export function CaseViews(props: CaseViewsProps) {
  const { id, view, autosave } = props
  const version = useCaseVersion(autosave)
  const isInRoom = useIsInRoom(view)
  return (
    <>
      {isInRoom ? null : <Parts id={id} view={view} />}
      <main id="content" tabIndex={-1} className={isInRoom ? undefined : styles.reading}>
        <ChanceContext value={runChance}>
          <SensitivityContext value={runSensitivity}>
            <VersionContext value={version}>
              <Screen {...props} />
            </VersionContext>
          </SensitivityContext>
        </ChanceContext>
      </main>
    </>
  )
}

/** Whether a workshop is going on and in sight: then nothing stands around it. */
export function useIsInRoom(place: Step | View): boolean {
  return useCase(({ room }) => room !== null) && place === 'workshop'
}

function Screen({ id, view, autosave, file }: CaseViewsProps) {
  const calculation = useCase((state) => state.calculation)
  const open = useOpenField(id)
  const props = { calculation, onExplain: open.explain, onOpenField: open.field }
  if (view === 'result')
    return (
      <ResultScreen
        {...props}
        hrefOf={(other) => routes.view(id, other)}
        evidence={<FindingsList calculation={calculation} onOpenField={open.field} />}
        onAddTechnology={() => goTo(routes.editor(id, 'technology'))}
      />
    )
  if (view === 'workshop')
    return (
      <WorkshopScreen
        {...props}
        status={<SaveStatusLine autosave={autosave} file={file} />}
        today={today}
        onPaper={() => goTo(routes.view(id, 'paper'))}
      />
    )
  const Chosen = SCREENS[view]
  return <Chosen {...props} />
}
