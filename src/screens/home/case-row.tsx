import { Copy, Download, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { type DecimalText, parseDecimalText, toDecimal } from '../../quantity/decimal-text.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { momentText } from '../../wording/format/moment-text.ts'
import { useWords } from '../words-context.ts'
import styles from './case-list.module.css'
import type { HomeActions, ListedCase } from './home-props.ts'

interface CaseRowProps {
  readonly listed: ListedCase
  readonly href: string
  readonly actions: HomeActions
  readonly canWrite: boolean
}

function CaseRowOf({ listed, href, actions, canWrite }: CaseRowProps) {
  const words = useWords()
  const { home, format } = words
  const { id, name, organisation, tags, headline, savedAt } = listed
  const npv = decimalIn(headline.netPresentValue)
  const payback = decimalIn(headline.payback)
  return (
    <tr>
      <th scope="row">
        <a href={href} className={styles.name}>
          {name}
        </a>
        {organisation ? <p className={styles.organisation}>{organisation}</p> : null}
        {tags.length > 0 ? (
          <p className={styles.tags}>
            {tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </p>
        ) : null}
      </th>
      <td data-number data-wrong={npv && toDecimal(npv).lt(0) ? true : undefined}>
        {npv ? format.euro(toDecimal(npv)) : '–'}
      </td>
      <td data-number>{payback ? format.years(toDecimal(payback)) : npv ? home.paybackNever : '–'}</td>
      <td data-number data-quiet>
        <time dateTime={savedAt}>{momentText(words.language, savedAt)}</time>
      </td>
      <td className={styles.actions}>
        <IconButton label={home.actions.saveFile(name)} onClick={() => actions.saveFile(id)}>
          <Download aria-hidden />
        </IconButton>
        <IconButton
          label={home.actions.duplicate(name)}
          disabled={!canWrite}
          onClick={() => actions.duplicate(id, home.copyOf(name))}
        >
          <Copy aria-hidden />
        </IconButton>
        <IconButton
          label={home.actions.remove(name)}
          disabled={!canWrite}
          onClick={() => actions.remove(id, name)}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </td>
    </tr>
  )
}

/** A search leaves most rows as they were: only those that come are drawn. */
export const CaseRow = memo(CaseRowOf)

function decimalIn(text: string | undefined): DecimalText | null {
  return text === undefined ? null : parseDecimalText(text)
}
