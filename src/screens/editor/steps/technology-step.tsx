import type { Technology } from '../../../domain/business-case.ts'
import { assumed, newTechnology } from '../../../domain/defaults.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { ListOrEmpty } from '../lines/list-or-empty.tsx'
import { AdoptionFields } from './adoption-fields.tsx'
import { FromCatalogue } from './from-catalogue.tsx'
import { ServedGroups } from './served-groups.tsx'
import { Block, StepPage } from './step-page.tsx'
import { UsersCell, UsersSparkCell } from './users-cell.tsx'

const TECHNOLOGIES: LineKind<Technology> = {
  hasAmounts: false,
  columns: [
    { key: 'start', kind: 'number', field: 'technology.start', width: 'short' },
    { key: 'startMonth', kind: 'number', field: 'technology.startMonth', width: 'short' },
    { key: 'lastYear', kind: 'number', field: 'technology.lastYear', width: 'short', optional: true },
    { key: 'users', kind: 'own', heading: 'users', width: 'money', isNumber: true, Cell: UsersCell },
    { key: 'spark', kind: 'own', heading: 'usersOverYears', width: 'money', Cell: UsersSparkCell },
  ],
  Detail: TechnologyDetail,
}

export function TechnologyStep() {
  const { editor, start } = useWords()
  const words = editor.technologies
  const { catalogue } = start
  const c = useBusinessCase()
  return (
    <StepPage step="technology">
      <Block title={words.title} text={words.text}>
        <ListOrEmpty
          list="technologies"
          lines={c.technologies}
          words={words}
          make={(id, base) => technologyForAll(newTechnology(id, words.newName), base.groups)}
        >
          {(sheet) => <LineSheet {...sheet} kind={TECHNOLOGIES} />}
        </ListOrEmpty>
      </Block>
      <Block title={catalogue.title} text={catalogue.text}>
        <FromCatalogue />
      </Block>
    </StepPage>
  )
}

/** A new technology serves every group there is, so that it counts from the start. */
function technologyForAll(technology: Technology, groups: readonly { readonly id: string }[]): Technology {
  return {
    ...technology,
    groups: groups.map(({ id }) => ({ id, groupId: id, eligible: ALL })),
  }
}

const ALL = assumed('1')

function TechnologyDetail({ line, path }: { readonly line: Technology; readonly path: string }) {
  return (
    <>
      <ServedGroups technology={line} path={path} />
      <AdoptionFields adoption={line.adoption} path={path} />
      <InputsSheet
        inputs={[
          { path: `${path}.start`, field: 'technology.start', inRow: true },
          { path: `${path}.startMonth`, field: 'technology.startMonth', inRow: true },
          { path: `${path}.lastYear`, field: 'technology.lastYear', inRow: true },
        ]}
      />
    </>
  )
}
