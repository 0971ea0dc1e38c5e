import { useId } from 'react'
import { LIMITS } from '../../../case-file/limits.ts'
import { useWords } from '../../../screens/words-context.ts'
import { Callout } from '../../../ui/callout.tsx'
import controls from '../../../ui/control.module.css'
import type { Catalogue } from '../../../wording/catalogue.ts'
import type { MadeLink } from '../../import/make-link.ts'
import styles from './share-menu.module.css'

/** From here on mail programs and chats are known to cut an address off. */
export const MAIL_CUTS = 8_000
/** Addresses longer than 2,083 characters are broken by programs that follow an old limit of Internet Explorer. */
const WORD_BREAKS = 2_000
/** Classic Outlook is reported to cut at 1,024. */
const OUTLOOK_CUTS = 1_000

/** The link to copy, how long it is, and what may happen to a link of that length; or why there is none. */
export function LinkAddress({ made }: { readonly made: MadeLink }) {
  const words = useWords()
  const warning = warningOf(words, made)
  return (
    <>
      {made.kind === 'made' ? <Address address={made.address} /> : null}
      {warning === null ? null : (
        <Callout {...warning} announced>
          <p>{warning.text}</p>
        </Callout>
      )}
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

interface Warning {
  readonly tone: 'info' | 'warning'
  readonly text: string
}

function warningOf({ link: { share }, format }: Catalogue, made: MadeLink): Warning | null {
  if (made.kind === 'too-long') return { tone: 'warning', text: share.tooLong(format.count(LIMITS.link)) }
  if (made.kind === 'faulty') return { tone: 'warning', text: share.faulty }
  const { length } = made.address
  if (length > MAIL_CUTS) return { tone: 'warning', text: share.mailCuts(format.count(MAIL_CUTS)) }
  if (length > WORD_BREAKS) return { tone: 'warning', text: share.wordBreaks(format.count(WORD_BREAKS)) }
  return length > OUTLOOK_CUTS ? { tone: 'info', text: share.outlookCuts(format.count(OUTLOOK_CUTS)) } : null
}
