import { TECHNOLOGIES, TECHNOLOGY_IDS, type TechnologyId } from '../../catalogue/technologies.ts'
import { useWords } from '../words-context.ts'
import styles from './start.module.css'

const AT_HOME = TECHNOLOGY_IDS.filter((id) => TECHNOLOGIES[id].deliveryForm !== 'zzp')
const RESIDENTIAL = TECHNOLOGY_IDS.filter((id) => TECHNOLOGIES[id].deliveryForm === 'zzp')

interface TechnologyChoiceProps {
  readonly value: TechnologyId | null
  readonly onChange: (technology: TechnologyId) => void
}

/** The technologies as cards: one choice, gone through with the arrows. */
export function TechnologyChoice({ value, onChange }: TechnologyChoiceProps) {
  const words = useWords().start
  const groups = [
    { title: words.technology.atHome, ids: AT_HOME },
    { title: words.technology.residential, ids: RESIDENTIAL },
  ]
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>{words.technology.title}</legend>
      {groups.map(({ title, ids }) => (
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <p className={styles.groupTitle} aria-hidden>
            {title}
          </p>
          <div className={styles.cards}>
            {ids.map((id) => (
              <label key={id} className={styles.card}>
                <input
                  type="radio"
                  name="technology"
                  value={id}
                  checked={id === value}
                  onChange={() => onChange(id)}
                />
                <span className={styles.name}>{words.technologies[id].name}</span>
                <span className={styles.about}>{words.technologies[id].text}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
