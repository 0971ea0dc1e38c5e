import { useState } from 'react'
import { useWords } from '../../../screens/words-context.ts'
import { Button } from '../../../ui/button.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { LONGEST_QR } from '../../../ui/qr/longest-qr.ts'
import { fileName } from '../../../export/file-name.ts'
import styles from './share-menu.module.css'

const QrCode = lazyPart(async () => (await import('../../../ui/qr/qr-code.tsx')).QrCode, Making)

interface QrPartProps {
  readonly address: string
  readonly name: string
}

/** The link as a code to scan, made when it is asked for; or why there is none. */
export function QrPart({ address, name }: QrPartProps) {
  const { link, format } = useWords()
  const { qr } = link.share
  const [isShown, setIsShown] = useState(false)
  if (address.length > LONGEST_QR) return <p className={styles.quiet}>{qr.none(format.count(LONGEST_QR))}</p>
  if (!isShown)
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setIsShown(true)}>
          {qr.show}
        </Button>
      </div>
    )
  return (
    <>
      <QrCode
        text={address}
        label={qr.label(name)}
        fileName={fileName(name, 'qr')}
        save={{ svg: qr.saveSvg, png: qr.savePng }}
      />
      <p className={styles.quiet}>{qr.hint}</p>
    </>
  )
}

function Making() {
  return <p role="status">{useWords().link.share.qr.making}</p>
}
