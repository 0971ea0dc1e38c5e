import { Redirect } from 'wouter'
import { isStep } from '../../screens/editor/steps.ts'
import { Loading } from '../frame/loading.tsx'
import { TopBar } from '../frame/top-bar.tsx'
import { CaseFrame } from './case-frame.tsx'
import { NotOpened } from './not-opened.tsx'
import { useOpenedCase } from './use-opened-case.ts'

interface CasePageProps {
  readonly id: string
  /** As it stands in the address; null for the result. */
  readonly step: string | null
}

/** One case: editing it, or reading its result. */
export function CasePage({ id, step }: CasePageProps) {
  const [opening, reload] = useOpenedCase(id)
  if (step !== null && !isStep(step)) return <Redirect to={`/case/${id}/edit/why`} replace />
  if (opening.kind === 'open') return <CaseFrame opened={opening} id={id} step={step} onReload={reload} />
  return (
    <>
      <TopBar />
      {opening.kind === 'loading' ? <Loading /> : <NotOpened opening={opening} onRetry={reload} />}
    </>
  )
}
