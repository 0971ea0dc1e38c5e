import { Printer } from 'lucide-react'
import { Decimal } from '../../quantity/decimal.ts'
import type { PaperPart } from '../../state/paper-choice.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { LANGUAGES } from '../../wording/language.ts'
import { useWords } from '../words-context.ts'
import styles from './paper-panel.module.css'
import { usePaperChoice } from './use-paper-choice.ts'
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
  const words = useWords()
  const text = words.views.paper
  const [choice, choose] = usePaperChoice()
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
          options={LANGUAGES.map((value) => ({ value, label: words.app.languages[value] }))}
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
  const settled = isDrawing ? text.drawing : text[trouble ?? 'ready']
  return (
    <>
      <p role="status" className={styles.told}>
        {progress === null || isDrawing ? settled : ''}
      </p>
      {progress === null && trouble === null ? null : (
        <div className={styles.progress}>
          {progress === null ? (
            <Button size="small" onClick={search.start}>
              {text.again}
            </Button>
          ) : (
            <Running
              said={text.busy(format.percent(new Decimal(progress), 0))}
              share={progress}
              onStop={search.stop}
            />
          )}
        </div>
      )}
    </>
  )
}

interface RunningProps {
  readonly said: string
  readonly share: number
  readonly onStop: () => void
}

/** How far the search is; not read out with every step. */
function Running({ said, share, onStop }: RunningProps) {
  const text = useWords().views.paper
  return (
    <>
      <p>{said}</p>
      <progress aria-label={said} value={share} max={1} />
      <Button size="small" onClick={onStop}>
        {text.stop}
      </Button>
    </>
  )
}
