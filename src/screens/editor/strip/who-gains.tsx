import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { stakeholderName } from '../../../wording/name-of.ts'
import { useWords } from '../../words-context.ts'
import { narrowEuro } from '../fields/narrow-euro.ts'
import { sinceWords } from '../../story/change-since.ts'
import { gainsOf } from './gains-of.ts'
import styles from './result-strip.module.css'

/** Who gains and who pays, over all years in today's money. */
export function WhoGains() {
  const words = useWords()
  const store = useCaseStore()
  const calculation = useCase((state) => state.calculation)
  const isInVariant = useInVariant()
  const opened = useCase((state) => (isInVariant ? state.base : state.opened))
  const before = new Map(gainsOf(opened).map((gain) => [gain.stakeholder, gain.amount]))
  const gains = gainsOf(calculation)
  return (
    <div className={styles.gains} data-figure="gains">
      <h2 className={styles.gainsTitle}>{words.editor.strip.whoGains}</h2>
      {gains.length === 0 ? <p className={styles.nobody}>{words.editor.strip.nobody}</p> : null}
      <ul>
        {gains.map(({ stakeholder, amount, path }) => {
          const name = stakeholderName(words, calculation.businessCase, stakeholder)
          const change = amount.minus(before.get(stakeholder) ?? 0)
          const text = `${amount.gt(0) ? '+' : ''}${narrowEuro(words, amount)}`
          return (
            <li key={stakeholder} className={styles.gain}>
              <span className={styles.who}>{name}</span>
              <button
                type="button"
                className={styles.amount}
                data-wrong={amount.lt(0) || undefined}
                aria-label={`${name}: ${text}. ${words.editor.strip.explain}`}
                title={
                  change.isZero()
                    ? undefined
                    : sinceWords(words, isInVariant).change(words.format.euroChange(change))
                }
                onClick={() => store.explain(path)}
              >
                {text}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
