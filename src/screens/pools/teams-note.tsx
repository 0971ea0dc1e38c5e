import { use } from 'react'
import type { ShiftPool } from '../../domain/business-case.ts'
import { splitPool, teamsOf } from '../../state/edits/split-pool.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'

/** More would be a list that no one fills in. */
const MOST_TEAMS = 12

/** A pool of several teams is an average, in which it may be that no team reaches the step. */
export function TeamsNote({ pool }: { readonly pool: ShiftPool }) {
  const words = useWords()
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const text = words.views.pools.teams
  const teams = teamsOf(pool)
  if (teams < 2) return null
  const split = () => {
    const ids = Array.from({ length: teams }, () => store.newId())
    const after = store.change('pools', (base) =>
      splitPool(base, pool.id, ids, store.newId, (team) => text.named(pool.name, words.format.count(team))),
    )
    // A variant holds numbers, not other pools.
    if (after.pools.some(({ id }) => ids.includes(id))) notify({ text: text.done })
  }
  return (
    <Callout
      title={text.title(words.format.count(teams))}
      actions={
        teams > MOST_TEAMS ? null : (
          <Button size="small" onClick={split}>
            {text.split}
          </Button>
        )
      }
    >
      <p>{text.text}</p>
    </Callout>
  )
}
