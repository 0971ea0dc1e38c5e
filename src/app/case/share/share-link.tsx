import { useState } from 'react'
import { useWords } from '../../../screens/words-context.ts'
import { Button } from '../../../ui/button.tsx'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { caseFileName } from '../../files/case-file-name.ts'
import { downloadCase } from '../../files/download-case.ts'
import { notices } from '../../notices.tsx'
import { LinkAddress, MAIL_CUTS } from './link-address.tsx'
import { NamesChoice } from './names-choice.tsx'
import { PassphraseChoice } from './passphrase-choice.tsx'
import { QrPart } from './qr-part.tsx'
import styles from './share-menu.module.css'
import { type Passphrase, type Shared, useMadeLink, useShared } from './use-made-link.ts'

interface ShareLinkProps {
  readonly onSaveFile: () => void
}

/** The case as a link, with the file as the other way. */
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

/** What a link is, what goes into it, how long it is and what that means. */
function LinkAndFile({ onSaveFile }: ShareLinkProps) {
  const words = useWords()
  const { share } = words.link
  const [isNameless, setIsNameless] = useState(false)
  const [passphrase, setPassphrase] = useState<Passphrase>(null)
  const shared = useShared(isNameless)
  const made = useMadeLink(shared.businessCase, passphrase)
  const address = made?.kind === 'made' ? made.address : null
  const isFileBetter = made !== null && (address === null || address.length > MAIL_CUTS)
  const saveFile = shared.removed === null ? onSaveFile : () => saveNameless(words, shared)
  return (
    <>
      <h2 className={styles.title}>{share.title}</h2>
      <p>{share.text}</p>
      <p className={styles.quiet}>{passphrase === null ? share.readable : share.locked}</p>
      <NamesChoice isNameless={isNameless} removed={shared.removed} onChange={setIsNameless} />
      <PassphraseChoice passphrase={passphrase} onChange={setPassphrase} />
      {made === null && passphrase !== 'not-yet' ? <p role="status">{share.making}</p> : null}
      {made === null ? null : <LinkAddress made={made} />}
      <div className={styles.buttons}>
        {address === null ? null : (
          <Button look={isFileBetter ? 'plain' : 'primary'} onClick={() => void copy(words, address)}>
            {share.copy}
          </Button>
        )}
        <Button look={isFileBetter ? 'primary' : 'plain'} onClick={saveFile}>
          {shared.removed === null ? words.app.saveFile : share.saveNameless}
        </Button>
      </div>
      {passphrase === null ? null : <p className={styles.quiet}>{share.fileIsOpen}</p>}
      {address === null ? null : <QrPart key={address} address={address} name={shared.businessCase.name} />}
    </>
  )
}

/** A copy to give away, and so always a download: the file of the case itself keeps its names. */
function saveNameless({ app }: Catalogue, { businessCase }: Shared): void {
  const name = caseFileName(businessCase.name)
  downloadCase(businessCase, name)
  notices.tell({ text: app.savedFile(name) })
}

async function copy({ link: { share } }: Catalogue, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address)
    notices.tell({ text: share.copied })
  } catch {
    notices.tell({ text: share.notCopied, tone: 'negative' })
  }
}
