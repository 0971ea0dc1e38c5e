import { useState } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { useWords } from '../words-context.ts'
import { ExplainTrail } from './explain-trail.tsx'
import { GonePage } from './gone-page.tsx'
import { NumberPage } from './number-page.tsx'
import { PaybackPage } from './payback-page.tsx'
import { nameOfExplained } from './page-name.ts'
import { PageFrame } from './page-frame.tsx'
import { RatePage } from './rate-page.tsx'
import { resolve } from './resolve.ts'

export interface ExplainPanelProps {
  readonly calculation: Calculation
  /** Of the number that is explained (see nodePath), an input, or `view.provider.payback` and the like. */
  readonly path: string
  /** To another number, or null to close. */
  readonly onNavigate: (path: string | null) => void
  /** To the field of an input, by its path without a position. */
  readonly onOpenField: (inputPath: string) => void
}

/** Where a number comes from: formula, numbers, parts, down to inputs with their source; with the way back. */
export function ExplainPanel({ calculation, path, onNavigate, onOpenField }: ExplainPanelProps) {
  const words = useWords()
  const [walked, setWalked] = useState<readonly string[]>([path])
  // A number that was asked for elsewhere begins a new trail.
  const trail = walked.at(-1) === path ? walked : [path]
  const page = resolve(calculation, path)
  const name = nameOfExplained(words, calculation, page)

  function goTo(next: string): void {
    const before = trail.indexOf(next)
    setWalked(before < 0 ? [...trail, next] : trail.slice(0, before + 1))
    onNavigate(next)
  }

  return (
    <SidePanel
      title={name.title}
      onClose={() => {
        onNavigate(null)
      }}
      trail={<ExplainTrail calculation={calculation} before={trail.slice(0, -1)} onGo={goTo} />}
    >
      <PageFrame key={path} about={[name.about, name.when]} isFirst={trail.length === 1}>
        {page.kind === 'number' ? (
          <NumberPage
            calculation={calculation}
            explanation={page.explanation}
            onGo={goTo}
            onOpenField={onOpenField}
          />
        ) : null}
        {page.kind === 'series' ? <SeriesPage {...page} calculation={calculation} onGo={goTo} /> : null}
        {page.kind === 'gone' ? <GonePage /> : null}
      </PageFrame>
    </SidePanel>
  )
}

type SeriesPageProps = Extract<ReturnType<typeof resolve>, { kind: 'series' }> & {
  readonly calculation: Calculation
  readonly onGo: (path: string) => void
}

function SeriesPage({ indicator, ...rest }: SeriesPageProps) {
  return indicator === 'payback' || indicator === 'discountedPayback' ? (
    <PaybackPage indicator={indicator} {...rest} />
  ) : (
    <RatePage indicator={indicator} {...rest} />
  )
}
