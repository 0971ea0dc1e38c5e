import { useState } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { AssetReport } from '../../engine/formulas/capital-report.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { normFigures } from '../../wording/story/norm/norm-figures.ts'
import { assetTable } from '../../wording/story/tables/asset-table.ts'
import { TERMS_OF } from '../../wording/help/terms-of-place.ts'
import type { CaseViewProps } from '../case-view.ts'
import { EmptyView } from '../story/empty-view.tsx'
import { ExplainedFigures } from '../story/explained-figures.tsx'
import { GridTable } from '../story/grid-table.tsx'
import { StorySection } from '../story/story-section.tsx'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { GapSection } from './gap-section.tsx'
import { PaperSection } from './paper-section.tsx'
import styles from './norm.module.css'

const ALL = ''

/** What the rate pays for devices against what they cost: for all together or for one, by the norm and in practice. */
export function NormScreen({ calculation, onExplain, onOpenField }: CaseViewProps) {
  const words = useWords()
  const text = words.views.norm
  const [chosen, setChosen] = useState(ALL)
  const { capital } = calculation.model
  const counting = capital.assets.filter(({ counts }) => counts)
  const asset = counting.find((r) => r.asset.subject.path === chosen)
  const table = assetTable(words, calculation)
  if (table === null)
    return (
      <ViewPage title={text.title} lead={text.lead} terms={TERMS_OF.norm} onExplain={onExplain}>
        <EmptyView
          words={text.empty}
          onAction={() => {
            onOpenField('shared.assets')
          }}
        />
      </ViewPage>
    )
  return (
    <ViewPage title={text.title} lead={text.lead} terms={TERMS_OF.norm} onExplain={onExplain}>
      <div className={styles.scope} data-screen-only>
        <SelectField
          label={text.scope}
          value={asset?.asset.subject.path ?? ALL}
          options={[
            { value: ALL, label: text.all },
            ...counting.map((r) => ({ value: r.asset.subject.path, label: nameOf(calculation, r) })),
          ]}
          onChange={setChosen}
        />
        <Button
          onClick={() => {
            onOpenField('settings.nic.life')
          }}
        >
          {text.openSettings}
        </Button>
      </div>
      {asset === undefined ? null : <p className={styles.printOnly}>{asset.asset.line.name}</p>}
      <ExplainedFigures label={text.figuresLabel} figures={normFigures(words, calculation, asset)} />
      <GapSection calculation={calculation} asset={asset} />
      <PaperSection calculation={calculation} asset={asset} />
      <StorySection title={text.assetsTitle} lead={text.assetsLead}>
        <GridTable grid={table} />
      </StorySection>
    </ViewPage>
  )
}

/** A device by its name, and by its technology too where another has the same name. */
function nameOf({ businessCase, model }: Calculation, { asset: { line, owner } }: AssetReport): string {
  const same = model.capital.assets.filter(({ asset }) => asset.line.name === line.name)
  const technology = businessCase.technologies.find(({ id }) => id === owner.technologyId)
  return same.length < 2 || technology === undefined ? line.name : `${line.name} (${technology.name})`
}
