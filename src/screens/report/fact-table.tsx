import { useId } from 'react'
import styles from './paper.module.css'

interface FactTableProps {
  readonly title: string
  readonly nameHead: string
  readonly valueHead: string
  readonly facts: readonly {
    readonly key: string
    readonly name: string
    readonly value: string
    readonly meaning: string
  }[]
}

/** Numbers with what they mean below their name. */
export function FactTable({ title, nameHead, valueHead, facts }: FactTableProps) {
  const id = useId()
  return (
    <div className={styles.block}>
      <h3 id={id}>{title}</h3>
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            <th scope="col" data-number>
              {valueHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ key, name, value, meaning }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <span className={styles.meaning}>{meaning}</span>
              </th>
              <td data-number>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
