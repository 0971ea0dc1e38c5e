import { Callout } from '../../ui/callout.tsx'
import { useWords } from '../words-context.ts'
import type { StorageState } from './home-props.ts'

interface WhereItIsProps {
  readonly storage: Exclude<StorageState, { readonly kind: 'ready' }>
  /** Out of guest mode. */
  readonly homeHref: string
}

/** What keeps this device from keeping what you make, said plainly. */
export function WhereItIs({ storage, homeHref }: WhereItIsProps) {
  const { storage: words, safety } = useWords().home
  if (storage.kind === 'guest')
    return (
      <Callout tone="info" announced title={safety.guest.title}>
        <p>{safety.guest.text}</p>
        <p>
          <a href={homeHref}>{safety.guest.leave}</a>
        </p>
      </Callout>
    )
  if (storage.kind === 'unavailable')
    return (
      <Callout tone="warning" announced title={words.title}>
        <p>{words.unavailable}</p>
        <p>{words.reasons[storage.reason]}</p>
      </Callout>
    )
  return (
    <Callout tone="warning" announced title={words.title}>
      <p>{words.readOnly}</p>
    </Callout>
  )
}
