import { useEffect, useId, useState } from 'react'
import { LIMITS } from '../../case-file/limits.ts'
import { useWords } from '../../screens/words-context.ts'
import { useCase } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import controls from '../../ui/control.module.css'
import type { Catalogue } from '../../wording/catalogue.ts'
import { makeLink, type MadeLink } from '../import/make-link.ts'
import { notices } from '../notices.tsx'
import styles from './share-menu.module.css'

/** From here on mail programs and chats are known to cut an address off. */
const LONG = 8_000

interface ShareLinkProps {
  readonly onSaveFile: () => void
}

/** What a link is, how long it is and what that means, with the file as the other way. */
export function ShareLink(props: ShareLinkProps) {
  return location.protocol === 'file:' ? <NoLink {...props} /> : <LinkAndFile {...props} />
}

/** The address of a file on this device says nothing to anyone else. */
function NoLink({ onSaveFile }: ShareLinkProps) {
  const words = useWords()
  return (
    <>
      <h2 className={styles.title}>{words.link.share.title}</h2>
      <p>{words.singleFile.link}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onSaveFile}>
          {words.app.saveFile}
        </Button>
      </div>
    </>
  )
}

function LinkAndFile({ onSaveFile }: ShareLinkProps) {
  const words = useWords()
  const { share } = words.link
  const made = useMadeLink()
  const warning = made === null ? null : warningOf(words, made)
  return (
    <>
      <h2 className={styles.title}>{share.title}</h2>
      <p>{share.text}</p>
      {made === null ? <p role="status">{share.making}</p> : null}
      {made?.kind === 'made' ? <Address address={made.address} /> : null}
      {warning === null ? null : (
        <Callout tone="warning" announced>
          <p>{warning}</p>
        </Callout>
      )}
      <div className={styles.buttons}>
        {made?.kind === 'made' ? (
          <Button look="primary" onClick={() => void copy(words, made.address)}>
            {share.copy}
          </Button>
        ) : null}
        <Button onClick={onSaveFile}>{words.app.saveFile}</Button>
      </div>
    </>
  )
}

function Address({ address }: { readonly address: string }) {
  const { link, format } = useWords()
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {link.share.address}
      </label>
      <input
        id={id}
        readOnly
        value={address}
        className={controls.control}
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <p className={styles.length}>{link.share.length(format.count(address.length))}</p>
    </div>
  )
}

/** Of the case as it is now, made again when it changes. */
function useMadeLink(): MadeLink | null {
  const businessCase = useCase(({ history }) => history.present)
  const [made, setMade] = useState<MadeLink | null>(null)
  useEffect(() => {
    let isWanted = true
    void makeLink(businessCase, location.origin + location.pathname).then((link) => {
      if (isWanted) setMade(link)
    })
    return () => {
      isWanted = false
    }
  }, [businessCase])
  return made
}

function warningOf({ link: { share }, format }: Catalogue, made: MadeLink): string | null {
  if (made.kind === 'too-long') return share.tooLong(format.count(LIMITS.link))
  if (made.kind === 'faulty') return share.faulty
  return made.address.length > LONG ? share.long(format.count(LONG)) : null
}

async function copy({ link: { share } }: Catalogue, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address)
    notices.tell({ text: share.copied })
  } catch {
    notices.tell({ text: share.notCopied, tone: 'negative' })
  }
}
