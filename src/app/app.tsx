import { lazy, type ReactNode, Suspense } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { NotifyContext } from '../screens/notify-context.ts'
import { WordsContext } from '../screens/words-context.ts'
import { NotationContext } from '../ui/notation.ts'
import { UiWordsContext } from '../ui/ui-words.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import type { Language } from '../wording/language.ts'
import { HomePage } from './home/home-page.tsx'
import { Loading } from './frame/loading.tsx'
import { Notices, notices } from './notices.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { useCatalogue } from './use-preferences.ts'

const CasePage = lazy(async () => ({ default: (await import('./case/case-page.tsx')).CasePage }))

const NOTATIONS = {
  nl: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
} as const satisfies Record<Language, unknown>

/** @param words in the language that was chosen before */
export function App({ words }: { readonly words: Catalogue }) {
  return (
    <Words first={words}>
      <Router hook={useHashLocation}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/case/:id/edit/:step">
              {({ id, step }) => <CasePage key={id} id={id} step={step} view={null} />}
            </Route>
            <Route path="/case/:id/:view">
              {({ id, view }) => <CasePage key={id} id={id} step={null} view={view} />}
            </Route>
            <Route path="/case/:id">{({ id }) => <Redirect to={`/case/${id}/edit/why`} replace />}</Route>
            <Route>
              <HomePage />
            </Route>
          </Switch>
        </Suspense>
      </Router>
    </Words>
  )
}

function Words({ first, children }: { readonly first: Catalogue; readonly children: ReactNode }) {
  const words = useCatalogue(first)
  return (
    <WordsContext value={words}>
      <UiWordsContext value={words.ui}>
        <NotationContext value={NOTATIONS[words.language]}>
          <NotifyContext value={notices.tell}>
            <OfflineNotice />
            {children}
            <Notices />
          </NotifyContext>
        </NotationContext>
      </UiWordsContext>
    </WordsContext>
  )
}
