import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { useWords } from '../words-context.ts'
import type { HomeProps, StorageState } from './home-props.ts'

interface WhereItIsProps extends Pick<HomeProps, 'safety' | 'actions' | 'homeHref'> {
  readonly storage: Exclude<StorageState, { readonly kind: 'ready' }>
}

/** What keeps this device from keeping what you make, said plainly. */
export function WhereItIs({ storage, homeHref, ...work }: WhereItIsProps) {
  const { storage: words, safety } = useWords().home
  if (storage.kind === 'file-only') return <InFilesOnly {...work} />
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

function InFilesOnly({ safety, actions }: Pick<HomeProps, 'safety' | 'actions'>) {
  const { home, singleFile } = useWords()
  const { title, text, saveAll } = singleFile.notKept
  const isUnfiled = safety.unfiled > 0
  return (
    <Callout
      tone={isUnfiled ? 'warning' : 'info'}
      title={title}
      actions={isUnfiled ? <Button onClick={actions.saveBackup}>{saveAll}</Button> : undefined}
    >
      <p>{text}</p>
      {isUnfiled ? <p>{home.safety.unfiledEver(safety.unfiled)}</p> : null}
    </Callout>
  )
}
