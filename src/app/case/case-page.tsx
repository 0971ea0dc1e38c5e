import { Redirect } from 'wouter'
import { isStep } from '../../screens/editor/steps.ts'
import { Loading } from '../frame/loading.tsx'
import { TopBar } from '../frame/top-bar.tsx'
import { CaseFrame } from './case-frame.tsx'
import { NotOpened } from './not-opened.tsx'
import { useOpenedCase } from './use-opened-case.ts'
import { isView } from './view.ts'

interface CasePageProps {
  readonly id: string
  /** The step of the editor or the view, as it stands in the address; one of the two. */
  readonly step: string | null
  readonly view: string | null
}

/** One case: editing it, or reading its result. */
export function CasePage({ id, step, view }: CasePageProps) {
  const [opening, reload] = useOpenedCase(id)
  const place = view === null ? step : view
  if (place === null || !(isStep(place) || isView(place)))
    return <Redirect to={`/case/${id}/edit/why`} replace />
  if (opening.kind === 'open') return <CaseFrame opened={opening} id={id} place={place} onReload={reload} />
  return (
    <>
      <TopBar />
      {opening.kind === 'loading' ? <Loading /> : <NotOpened opening={opening} onRetry={reload} />}
    </>
  )
}
