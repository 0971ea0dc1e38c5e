import { useMemo, useState } from 'react'
import type { Measure } from '../../engine/analysis/measure.ts'
import { defaultRanges, type RangedInput } from '../../engine/analysis/ranges.ts'
import { tornado } from '../../engine/analysis/tornado.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { fileName } from '../../export/file-name.ts'
import { RangeBars } from '../../ui/figure/range-bars.tsx'
import { type TornadoFigure, tornadoFigure } from '../../wording/story/figures/tornado.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import styles from './uncertainty.module.css'

interface TornadoSectionProps {
  readonly calculation: Calculation
  readonly measure: Measure
  readonly ranges: readonly RangedInput[]
  readonly onOpenField: (path: string) => void
}

/** Which numbers decide: each to its low and its high value, the rest as they are. */
export function TornadoSection({ calculation, measure, ranges, onOpenField }: TornadoSectionProps) {
  const words = useWords()
  const text = words.views.uncertainty.tornado
  const { businessCase: c, model } = calculation
  const [asked, setWithDefaults] = useState(false)
  const withDefaults = asked || ranges.length === 0
  const figure = useMemo(() => {
    const inputs = withDefaults ? [...ranges, ...defaultRanges(c, model.graph)] : ranges
    return tornadoFigure(words, c, measure, tornado(c, measure, inputs))
  }, [words, c, model, measure, ranges, withDefaults])
  return (
    <StorySection {...text.section}>
      <Bars
        caseName={c.name}
        figure={figure}
        onOpenField={onOpenField}
        note={withDefaults && figure.lines.some(({ isDefault }) => isDefault) ? text.defaultsNote : null}
      />
      {ranges.length === 0 ? null : (
        <div data-screen-only>
          <CheckField label={text.withDefaults} checked={withDefaults} onChange={setWithDefaults} />
        </div>
      )}
    </StorySection>
  )
}

const MOST_AT_FIRST = 10

interface BarsProps {
  readonly caseName: string
  readonly figure: TornadoFigure
  readonly note: string | null
  readonly onOpenField: (path: string) => void
}

function Bars({ caseName, figure, note, onOpenField }: BarsProps) {
  const words = useWords()
  const text = words.views.uncertainty.tornado
  const [showsAll, setShowsAll] = useState(false)
  const { lines } = figure
  const shown = showsAll ? lines : lines.slice(0, MOST_AT_FIRST)
  return (
    <div className={styles.stack}>
      <RangeBars
        title={figure.title}
        subtitle={figure.subtitle}
        description={figure.description}
        base={figure.base}
        bars={shown.map(({ path, name, range, isDefault, low, high }) => ({
          key: path,
          name,
          detail: range,
          mark: isDefault ? text.isDefault : undefined,
          low,
          high,
        }))}
        lowName={text.low}
        highName={text.high}
        chart={figure.chart}
        categoryLabel={figure.categoryLabel}
        formatValue={words.format.axis}
        fileName={fileName(caseName, 'tornado')}
        source={words.exports.source(caseName)}
        onOpen={onOpenField}
        openLabel={text.open}
        note={note}
      />
      {lines.length <= MOST_AT_FIRST ? null : (
        <div data-screen-only>
          <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? text.fewer : text.more(words.format.count(lines.length - MOST_AT_FIRST))}
          </Button>
        </div>
      )}
    </div>
  )
}
