import { useMemo } from 'react'
import { EVIDENCE_GRADES } from '../../domain/input.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { inputsBelow } from '../../engine/graph/inputs-below.ts'
import { inputKey, type InputPlace, type Node } from '../../engine/graph/node.ts'
import { nameOfInput } from '../../wording/name-of-input.ts'
import { fieldText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import { evidenceAt } from './evidence-at.ts'
import styles from './explain.module.css'
import { InputSourceLine } from './input-source-line.tsx'

interface InputsBelowProps {
  readonly calculation: Calculation
  readonly node: Node
  readonly onGo: (path: string) => void
}

/** Every filled-in number below this one with its source: from any result to any source in two clicks. */
export function InputsBelow({ calculation, node, onGo }: InputsBelowProps) {
  const words = useWords()
  const { under } = words.explain
  const inputs = useMemo(() => inputsBelow(calculation.model.graph, [node]), [calculation.model.graph, node])
  if (inputs.length === 0) return null
  return (
    <details className={styles.under}>
      <summary>{under.show(words.format.count(inputs.length))}</summary>
      <p className={styles.about}>{under.grades(gradeCounts(words, calculation, inputs))}</p>
      <ul className={styles.inputs}>
        {inputs.map((input) => (
          <BelowInput key={input.id} calculation={calculation} input={input} onGo={onGo} />
        ))}
      </ul>
    </details>
  )
}

interface BelowInputProps {
  readonly calculation: Calculation
  readonly input: Node & { readonly place: InputPlace }
  readonly onGo: (path: string) => void
}

function BelowInput({ calculation, input: { place, ...node }, onGo }: BelowInputProps) {
  const words = useWords()
  const { title, about, when } = nameOfInput(words, calculation.businessCase, place)
  return (
    <li>
      <button
        type="button"
        className={styles.input}
        onClick={() => {
          onGo(inputKey(place.path, place.index))
        }}
      >
        <span className={styles.term}>
          {[title, about, when].filter((part) => part !== null).join(' · ')}
        </span>
        <span className="number">{fieldText(words, place.field, calculation.value({ ...node, place }))}</span>
      </button>
      <InputSourceLine businessCase={calculation.businessCase} path={place.path} />
    </li>
  )
}

function gradeCounts(
  words: ReturnType<typeof useWords>,
  { businessCase }: Calculation,
  inputs: readonly { readonly place: InputPlace }[],
): string {
  const grades = inputs.map(({ place }) => evidenceAt(businessCase, place).grade)
  const counts = EVIDENCE_GRADES.flatMap((grade) => {
    const count = grades.filter((g) => g === grade).length
    return count === 0
      ? []
      : [words.explain.under.count(words.format.count(count), words.terms.grades[grade].toLowerCase())]
  })
  return words.format.list(counts)
}
