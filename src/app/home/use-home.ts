import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { HomeProps } from '../../screens/home/home-props.ts'
import type { OpenedStorage } from '../../storage/open-storage.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { now } from '../clock.ts'
import { storage as openedStorage } from '../storage.ts'
import { refusedFiles } from '../import/refused-files.ts'
import { homeActions } from './home-actions.ts'
import { homeNews, tellHome } from './home-news.ts'

type Home = Pick<
  HomeProps,
  'listing' | 'searchIn' | 'storage' | 'missing' | 'keptCopies' | 'refused' | 'safety' | 'actions'
>

interface Seen {
  readonly listing: HomeProps['listing']
  readonly keptCopies: HomeProps['keptCopies']
  readonly searchIn: HomeProps['searchIn']
  readonly safety: HomeProps['safety']
}

const NOTHING_YET: Seen = {
  listing: { kind: 'loading' },
  keptCopies: [],
  searchIn: (cases) => () => cases,
  safety: { backedUpAt: null, unfiled: 0, isDue: false, isPersistent: null },
}
const NOT_READ: Seen = { ...NOTHING_YET, listing: { kind: 'failed' } }

/** What the home screen shows, read from storage again whenever this or another tab changed something. */
export function useHome(words: Catalogue): Home {
  const [storage, setStorage] = useState<OpenedStorage | null>(null)
  const [seen, setSeen] = useState(NOTHING_YET)
  const refused = useSyncExternalStore(refusedFiles.subscribe, refusedFiles.get)
  const [isAcknowledged, setIsAcknowledged] = useState(false)
  const reads = useSyncExternalStore(homeNews.subscribe, homeNews.get)
  useEffect(() => {
    openedStorage().then(setStorage, () => setSeen(NOT_READ))
  }, [reads])
  useEffect(() => {
    if (storage === null) return
    let isWanted = true
    void look(storage)
      .catch(() => NOT_READ)
      .then((found) => {
        if (isWanted) setSeen(found)
      })
    return () => {
      isWanted = false
    }
  }, [storage, reads])
  useEffect(() => storage?.tabs.listen(tellHome), [storage])
  const actions = useMemo(
    () =>
      homeActions({
        words,
        acknowledged: () => setIsAcknowledged(true),
      }),
    [words],
  )
  return {
    ...seen,
    refused,
    actions,
    storage: storage?.state ?? { kind: 'ready' },
    missing: isAcknowledged ? [] : (storage?.missing ?? []),
  }
}

async function look({ repository }: OpenedStorage): Promise<Seen> {
  const [listed, copies, backedUpAt, isPersistent, { caseSearch }, { backupAdvice }] = await Promise.all([
    repository.list(),
    repository.keptCopies(),
    repository.backedUpAt(),
    isKeptByBrowser(),
    import('../../storage/case-search.ts'),
    import('../../storage/backup-advice.ts'),
  ])
  const advice = backupAdvice(now(), backedUpAt, listed.kind === 'listed' ? listed.cases : [])
  return {
    listing: listed.kind === 'listed' ? listed : { kind: 'failed' },
    keptCopies: copies.kind === 'listed' ? copies.copies : [],
    searchIn: caseSearch,
    safety: { backedUpAt, isPersistent, ...advice },
  }
}

/** Null where the browser does not say. */
async function isKeptByBrowser(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return null
  }
}
