import type { Technology } from '../../../domain/business-case.ts'
import type { CaseState } from '../../../state/case-store.ts'
import { useCase } from '../../../state/use-case.ts'
import { SparkLine } from '../../../ui/spark-line.tsx'
import { useWords } from '../../words-context.ts'
import type { CellProps } from '../lines/line-kind.ts'

/** How many use it in the last year. */
export function UsersCell({ line }: CellProps<Technology>) {
  const { format } = useWords()
  const text = useCase((state) => {
    const last = usersOf(state, line.id).at(-1)
    return last === undefined ? '–' : format.trimmed(last, 1)
  })
  return <output>{text}</output>
}

export function UsersSparkCell({ line }: CellProps<Technology>) {
  const { editor } = useWords()
  const calculation = useCase((state) => state.calculation)
  const users = usersOf({ calculation }, line.id).map((value) => value.toNumber())
  return <SparkLine values={users} label={editor.technologies.usersDescription} />
}

function usersOf({ calculation }: Pick<CaseState, 'calculation'>, id: string) {
  const volumes = calculation.model.volumes.find(({ technology }) => technology.id === id)
  return volumes === undefined ? [] : calculation.series(volumes.users)
}
