import { useMemo } from 'react'
import { Button } from '../button.tsx'
import styles from './qr-code.module.css'
import { saveQrPng, saveQrSvg } from './qr-file.ts'
import { qrModules } from './qr-modules.ts'

export interface QrCodeProps {
  /** An address, no longer than LONGEST_QR. */
  readonly text: string
  /** What scanning it does, for who does not see it. */
  readonly label: string
  /** Of a file, without its ending. */
  readonly fileName: string
  readonly save: { readonly svg: string; readonly png: string }
}

/** A code to scan, black on white in every theme, and as a picture to save. */
export function QrCode({ text, label, fileName, save }: QrCodeProps) {
  const code = useMemo(() => qrModules(text), [text])
  if (code === null) return null
  const side = String(code.size)
  return (
    <div className={styles.qr}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
        className={styles.code}
      >
        <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
        <path fill="#000" d={code.path} />
      </svg>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => saveQrSvg(code, fileName)}>
          {save.svg}
        </Button>
        <Button size="small" onClick={() => saveQrPng(code, fileName)}>
          {save.png}
        </Button>
      </div>
    </div>
  )
}
