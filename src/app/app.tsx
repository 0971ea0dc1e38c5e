import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { NotifyContext } from '../screens/notify-context.ts'
import { useWords, WordsContext } from '../screens/words-context.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { NotationContext } from '../ui/notation.ts'
import { UiWordsContext } from '../ui/ui-words.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import type { Language } from '../wording/language.ts'
import { tellWhenWiped } from './backup/tell-when-wiped.ts'
import { WipedPage } from './backup/wiped-page.tsx'
import { wipedBackup } from './backup/wiped-state.ts'
import { CrashBoundary } from './frame/crash-boundary.tsx'
import { HomePage } from './home/home-page.tsx'
import { DropAnywhere } from './import/drop-anywhere.tsx'
import { HereDialog } from './import/here-dialog.tsx'
import { useLaunches } from './import/launches.ts'
import { RefusedOnTop } from './import/refused-on-top.tsx'
import { Loading } from './frame/loading.tsx'
import { Notices, notices } from './notices.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { tellOfErrors } from './tell-of-errors.ts'
import { UnknownAddress } from './unknown-address.tsx'
import { useUnfiledWarning } from './use-unfiled-warning.ts'
import { useCatalogue } from './use-preferences.ts'

const CasePage = lazyPart(async () => (await import('./case/case-page.tsx')).CasePage, Loading)

const StartPage = lazyPart(async () => (await import('./start/start-page.tsx')).StartPage, Loading)

const HelpPage = lazyPart(async () => (await import('./help/help-page.tsx')).HelpPage, Loading)

const LinkPage = lazyPart(async () => (await import('./import/link-page.tsx')).LinkPage, Loading)

const NOTATIONS = {
  nl: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
} as const satisfies Record<Language, unknown>

/** @param words in the language that was chosen before */
export function App({ words }: { readonly words: Catalogue }) {
  return (
    <Words first={words}>
      <Router hook={useHashLocation}>
        <WhatIsThere>
          <Pages />
        </WhatIsThere>
      </Router>
    </Words>
  )
}

/** After a wipe there is nothing to show but that. */
function WhatIsThere({ children }: { readonly children: ReactNode }) {
  const backup = useSyncExternalStore(wipedBackup.subscribe, wipedBackup.get)
  return backup === null ? children : <WipedPage backup={backup} />
}

function Pages() {
  const words = useWords()
  const [address] = useHashLocation()
  useLaunches()
  return (
    <CrashBoundary words={words} place={address}>
      <DropAnywhere />
      <HereDialog />
      {address === '/' ? null : <RefusedOnTop />}
      <Switch>
        <Route path="/case/:id/edit/:step">
          {({ id, step }) => <CasePage key={id} id={id} step={step} view={null} />}
        </Route>
        <Route path="/case/:id/:view">
          {({ id, view }) => <CasePage key={id} id={id} step={null} view={view} />}
        </Route>
        <Route path="/case/:id">{({ id }) => <Redirect to={`/case/${id}/edit/why`} replace />}</Route>
        <Route path="/start">
          <StartPage />
        </Route>
        <Route path="/help/:at?">{({ at }) => <HelpPage at={at ?? null} />}</Route>
        <Route path="/link">
          <LinkPage />
        </Route>
        <Route path="/">
          <HomePage />
        </Route>
        <Route>
          <UnknownAddress />
        </Route>
      </Switch>
    </CrashBoundary>
  )
}

function Words({ first, children }: { readonly first: Catalogue; readonly children: ReactNode }) {
  const words = useCatalogue(first)
  useEffect(
    () => tellOfErrors(window, () => notices.tell({ text: words.app.unexpected, tone: 'negative' })),
    [words],
  )
  useEffect(() => tellWhenWiped(words), [words])
  useUnfiledWarning()
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
