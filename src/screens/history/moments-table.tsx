import { Trash2 } from 'lucide-react'
import type { Calculation } from '../../engine/calculation.ts'
import { parseDecimalText, toDecimal } from '../../quantity/decimal-text.ts'
import { headlineOf } from '../../engine/headline.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Table } from '../../ui/table.tsx'
import { momentText } from '../../wording/format/moment-text.ts'
import type { ListedMoment } from '../case-history-context.ts'
import { useWords } from '../words-context.ts'
import styles from './history.module.css'
import type { useMomentActions } from './use-moment-actions.ts'

interface MomentsTableProps {
  readonly moments: readonly ListedMoment[]
  readonly actions: ReturnType<typeof useMomentActions>
  readonly calculation: Calculation
}

/** The version of now, and every earlier one with what it came to then. */
export function MomentsTable({ moments, actions, calculation }: MomentsTableProps) {
  const words = useWords().views.history
  const { headings } = words
  return (
    <Table caption={words.table} captionHidden className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{headings.when}</th>
          <th scope="col">{headings.what}</th>
          <th scope="col" data-number>
            {headings.npv}
          </th>
          <th scope="col" data-number>
            {headings.payback}
          </th>
          <th scope="col" data-screen-only>
            <span className="visually-hidden">{headings.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr data-total>
          <th scope="row">{words.present}</th>
          <td />
          <Outcome headline={headlineOf(calculation)} />
          <td data-screen-only />
        </tr>
        {moments.map((moment) => (
          <MomentRow key={moment.key} moment={moment} actions={actions} />
        ))}
      </tbody>
    </Table>
  )
}

function MomentRow({
  moment,
  actions,
}: Pick<MomentsTableProps, 'actions'> & { readonly moment: ListedMoment }) {
  const { language, views } = useWords()
  const words = views.history
  const name = actions.nameOf(moment)
  return (
    <tr>
      <th scope="row">
        <time dateTime={moment.at}>{momentText(language, moment.at)}</time>
      </th>
      <td className={styles.what}>
        {moment.name === '' ? words.kinds[moment.kind] : <strong>{moment.name}</strong>}
      </td>
      <Outcome headline={moment.headline} />
      <td className={styles.actions} data-screen-only>
        <Button size="small" aria-label={words.compareOf(name)} onClick={() => void actions.compare(moment)}>
          {words.compare}
        </Button>
        <Button size="small" aria-label={words.restoreOf(name)} onClick={() => void actions.restore(moment)}>
          {words.restore}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={words.copyOf(name)}
          onClick={() => void actions.copy(moment)}
        >
          {words.copy}
        </Button>
        {moment.kind === 'named' ? (
          <IconButton size="small" label={words.drop(name)} onClick={() => void actions.drop(moment)}>
            <Trash2 aria-hidden />
          </IconButton>
        ) : null}
      </td>
    </tr>
  )
}

function Outcome({ headline }: { readonly headline: ListedMoment['headline'] }) {
  const { format, home } = useWords()
  const [npv, payback] = [headline['netPresentValue'], headline['payback']].map((text) =>
    text === undefined ? null : parseDecimalText(text),
  )
  return (
    <>
      <td data-number data-wrong={npv && toDecimal(npv).lt(0) ? true : undefined}>
        {npv ? format.euro(toDecimal(npv)) : '–'}
      </td>
      <td data-number>{payback ? format.years(toDecimal(payback)) : npv ? home.paybackNever : '–'}</td>
    </>
  )
}
