import { FolderOpen } from 'lucide-react'
import { type DragEvent, use, useRef, useState } from 'react'
import type { Refusal } from '../../case-file/refusal.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { CASE_FILES } from '../case-file-types.ts'
import { CaseFilesContext } from '../case-files-context.ts'
import { RefusedFile } from '../refused-file.tsx'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import { OtherCases } from './other-cases.tsx'

interface Refused {
  readonly name: string
  readonly refusals: readonly Refusal[]
}

/** A file, or another case on this device. It is only read. */
export function ChooseCase() {
  const words = useWords().views.compare.choose
  const store = useCaseStore()
  const { open } = use(CaseFilesContext)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isOver, setIsOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const read = (file: File) => {
    void open(file).then((opened) => {
      if (opened === null) return
      setRefused(opened.ok ? null : { name: file.name, refusals: opened.refusals })
      if (opened.ok) store.compareWith({ name: opened.case.name, businessCase: opened.case })
    })
  }
  return (
    // Dropping is a second way to do what the button does; the area itself is no control.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div
      className={styles.choose}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        // Here a file is compared, and not opened as everywhere else.
        event.stopPropagation()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false)
        const file = fileIn(event)
        if (file !== undefined) read(file)
      }}
    >
      {refused === null ? null : <RefusedFile {...refused} onDismiss={() => setRefused(null)} />}
      <h2>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.file}>
        <Button look="primary" onClick={() => chooser.current?.click()}>
          <FolderOpen aria-hidden />
          {words.file}
        </Button>
        <span className={styles.quiet}>{isOver ? words.drop : words.fileHint}</span>
      </div>
      <input
        ref={chooser}
        type="file"
        accept={CASE_FILES}
        aria-label={words.file}
        tabIndex={-1}
        className="visually-hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) read(file)
        }}
      />
      <OtherCases />
    </div>
  )
}

function fileIn(event: DragEvent): File | undefined {
  const [file] = event.dataTransfer.files
  if (file !== undefined) {
    event.preventDefault()
    event.stopPropagation()
  }
  return file
}
