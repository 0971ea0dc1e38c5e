import type { Term } from '../../engine/graph/explanation.ts'
import type { MethodFormula } from '../../engine/method/method-formulas.ts'
import { type HelpEntry, type HelpPart, idOfFormula } from '../../wording/help/help-parts.ts'
import { methodTerm } from '../../wording/help/method-term.ts'
import type { HelpWords } from '../../wording/nl/help.ts'
import line from '../story/formula-line.module.css'
import { Tokens } from '../story/formula-line.tsx'
import { formulaTokens } from '../story/formula-tokens.ts'
import { useWords } from '../words-context.ts'
import styles from './help.module.css'

interface HelpPartSectionProps {
  readonly part: HelpPart
  readonly help: HelpWords
  readonly hrefOf: (id: string) => string
  /** Whether the formulas are still to come. */
  readonly isWaiting: boolean
}

export function HelpPartSection({ part, help, hrefOf, isWaiting }: HelpPartSectionProps) {
  const { id, title, lead, groups } = part
  const isMethod = id === 'method'
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} tabIndex={-1} className={styles.partTitle}>
        {title}
      </h2>
      {lead === null ? null : <p className={styles.lead}>{lead}</p>}
      {isMethod && isWaiting ? <p role="status">{help.method.waiting}</p> : null}
      {groups.map((group, n) => (
        <div key={n} className={styles.group}>
          {group.title === null ? null : <h3 className={styles.groupTitle}>{group.title}</h3>}
          <dl className={isMethod ? styles.formulas : styles.entries}>
            {group.entries.map((entry) => (
              <Entry key={entry.id} {...{ entry, help, hrefOf }} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

type EntryProps = Pick<HelpPartSectionProps, 'help' | 'hrefOf'> & { readonly entry: HelpEntry }

function Entry({ entry: { id, title, text, formula }, help, hrefOf }: EntryProps) {
  return (
    <div id={id} tabIndex={-1} className={styles.entry}>
      <dt>{title}</dt>
      <dd>{text}</dd>
      {formula === null ? null : (
        <dd className={line.formula}>
          <Formula {...{ formula, help, hrefOf }} />
        </dd>
      )}
    </div>
  )
}

type FormulaProps = Omit<EntryProps, 'entry'> & { readonly formula: MethodFormula }

/** In the names of its terms; each that has a formula leads to it. */
function Formula({ formula: { of, formula }, help, hrefOf }: FormulaProps) {
  const words = useWords()
  const write = (term: Term) => {
    const name = methodTerm(words, help, term, of)
    if (term.meaning === null) return name
    return <a href={hrefOf(idOfFormula(term.meaning.key))}>{name}</a>
  }
  return <Tokens tokens={formulaTokens(words, formula)} write={write} />
}
