import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { momentText } from '../../wording/format/moment-text.ts'
import { useWords } from '../words-context.ts'
import type { HomeActions, KeptCopy, MissingCase } from './home-props.ts'
import styles from './home-screen.module.css'

interface MissingNoticeProps {
  readonly missing: readonly MissingCase[]
  readonly onAcknowledge: () => void
}

/** Cases that this browser had and has no more: told until the user has read it. */
export function MissingNotice({ missing, onAcknowledge }: MissingNoticeProps) {
  const { home, language } = useWords()
  if (missing.length === 0) return null
  return (
    <Callout
      tone="negative"
      announced
      title={home.missing.title}
      actions={<Button onClick={onAcknowledge}>{home.missing.acknowledge}</Button>}
    >
      <p>{home.missing.text}</p>
      <ul className={styles.rescued}>
        {missing.map(({ id, name, savedAt, kind }) => (
          <li key={id}>
            <strong>{name}</strong>, {momentText(language, savedAt)}: {home.missing.kinds[kind]}
          </li>
        ))}
      </ul>
    </Callout>
  )
}

interface KeptNoticeProps {
  readonly copies: readonly KeptCopy[]
  readonly actions: HomeActions
}

/** Last edits of a tab that was closed, which fitted nowhere. */
export function KeptNotice({ copies, actions }: KeptNoticeProps) {
  const { home, language } = useWords()
  if (copies.length === 0) return null
  return (
    <Callout tone="warning" announced title={home.kept.title}>
      <p>{home.kept.text}</p>
      <ul className={styles.rescued}>
        {copies.map(({ key, name, at }) => (
          <li key={key} className={styles.kept}>
            <span>{home.kept.at(name, momentText(language, at))}</span>
            <Button size="small" onClick={() => actions.adoptCopy(key, home.kept.copyName(name))}>
              {home.kept.adopt}
            </Button>
            <Button size="small" look="quiet" onClick={() => actions.dropCopy(key)}>
              {home.kept.drop}
            </Button>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
