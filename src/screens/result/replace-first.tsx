import type { Calculation } from '../../engine/calculation.ts'
import { Callout } from '../../ui/callout.tsx'
import { useWords } from '../words-context.ts'
import { ReplaceFirstList } from './replace-first-list.tsx'
import styles from './result.module.css'
import type { ReplaceFirst as Found } from './use-replace-first.ts'

interface ReplaceFirstProps {
  readonly found: Found
  readonly onOpenField: ((inputPath: string) => void) | undefined
}

/** Which assumptions to replace by numbers of one's own: what moves the result most, and what counts for nothing yet. */
export function ReplaceFirst({ found, onOpenField }: ReplaceFirstProps) {
  const text = useWords().result.replaceFirst
  const { heaviest, open } = found
  return (
    <>
      {heaviest === null || heaviest.length === 0 ? null : (
        <div className={styles.stack}>
          <h3 className={styles.replaceTitle}>{text.title}</h3>
          <p className={styles.quiet}>{text.lead}</p>
          <ReplaceFirstList numbers={heaviest} isOrdered onOpenField={onOpenField} />
        </div>
      )}
      {open.length === 0 ? null : (
        <div className={styles.stack}>
          <h3 className={styles.replaceTitle}>{text.open(open.length)}</h3>
          <ReplaceFirstList numbers={open} isOrdered={false} onOpenField={onOpenField} />
        </div>
      )}
    </>
  )
}

/** From here on a result says of itself at once that it rests on assumptions. */
const NEARLY_ALL = 0.9

const FIRST = 3

/** Said at the head of a result of which nearly nothing has been looked up yet. */
export function AllAssumed({
  calculation,
  found,
  onOpenField,
}: ReplaceFirstProps & { readonly calculation: Calculation }) {
  const words = useWords()
  const text = words.result.replaceFirst
  const { claim, estimate } = calculation.evidenceShares()
  const share = claim.plus(estimate)
  if (share.lt(NEARLY_ALL)) return null
  return (
    <Callout title={text.allAssumed(words.format.percent(share, 0))}>
      <p>{text.first}</p>
      {/* Holds its place until it is known, so that nothing below it moves. */}
      <div className={styles.replaceRoom} style={{ '--lines': FIRST }}>
        <ReplaceFirstList
          numbers={(found.heaviest ?? []).slice(0, FIRST).map((number) => ({ ...number, note: null }))}
          isOrdered
          onOpenField={onOpenField}
        />
      </div>
    </Callout>
  )
}
