import { Printer } from 'lucide-react'
import { Decimal } from '../../quantity/decimal.ts'
import { type PaperPart, usePaperChoice } from '../../state/paper-choice.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { LANGUAGES } from '../../wording/language.ts'
import { useWords } from '../words-context.ts'
import styles from './paper-panel.module.css'
import type { useSensitivity } from './use-sensitivity.ts'

interface PaperPanelProps {
  readonly available: readonly PaperPart[]
  readonly search: ReturnType<typeof useSensitivity>
  /** Whether parts are still to come. */
  readonly isDrawing: boolean
  readonly hasChance: boolean
}

/** What goes into the paper, and the way to the printer. */
export function PaperPanel({ available, search, isDrawing, hasChance }: PaperPanelProps) {
  const { app, views } = useWords()
  const text = views.paper
  const [choice, choose] = usePaperChoice()
  const words = useWords()
  const setPart = (part: PaperPart, isIn: boolean) => {
    const others = choice.without.filter((each) => each !== part)
    choose({ without: isIn ? others : [...others, part] })
  }
  return (
    <div className={styles.panel} data-screen-only>
      <div className={styles.print}>
        <Button
          look="primary"
          onClick={() => {
            window.print()
          }}
        >
          <Printer aria-hidden />
          {text.print}
        </Button>
        <p className={styles.help}>{text.help}</p>
      </div>
      <fieldset className={styles.choice}>
        <legend>{text.choice}</legend>
        <p className={styles.help}>{text.always}</p>
        <div className={styles.parts}>
          {available.map((part) => (
            <CheckField
              key={part}
              label={text.chapters[part].title}
              checked={!choice.without.includes(part)}
              onChange={(isIn) => setPart(part, isIn)}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles.options}>
        <CheckField
          label={text.withNotes}
          checked={choice.withNotes}
          onChange={(withNotes) => choose({ withNotes })}
        />
        <SelectField
          label={text.language}
          value={choice.language ?? words.language}
          options={LANGUAGES.map((value) => ({ value, label: app.languages[value] }))}
          onChange={(language) => choose({ language })}
        />
      </div>
      <Progress search={search} isDrawing={isDrawing} />
      {hasChance ? null : <p className={styles.help}>{text.noChance}</p>}
    </div>
  )
}

function Progress({ search, isDrawing }: Pick<PaperPanelProps, 'search' | 'isDrawing'>) {
  const { format, views } = useWords()
  const text = views.paper
  const { progress, trouble } = search
  const said = progress === null ? '' : text.busy(format.percent(new Decimal(progress), 0))
  return (
    <div className={styles.progress}>
      <p role="status">{isDrawing ? text.drawing : trouble === null ? said : text[trouble]}</p>
      {progress === null ? null : <progress aria-label={said} value={progress} max={1} />}
      {progress === null ? null : (
        <Button size="small" onClick={search.stop}>
          {text.stop}
        </Button>
      )}
      {trouble === null ? null : (
        <Button size="small" onClick={search.start}>
          {text.again}
        </Button>
      )}
    </div>
  )
}
