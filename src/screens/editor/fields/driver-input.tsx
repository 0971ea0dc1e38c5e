import type { CaseLines } from '../../../domain/business-case.ts'
import { type AssetLine, type Driver, SHARED_DRIVERS, SIMPLE_DRIVERS } from '../../../domain/lines.ts'
import { valueAt, withValueAt } from '../../../domain/paths.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import type { SelectOption } from '../../../ui/select-field.tsx'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput } from './choice-input.tsx'

interface DriverInputProps {
  /** Of the driver. */
  readonly path: string
  /** Path of the technology, or `shared`. */
  readonly owner: string
  /** The asset line whose driver this is: it cannot scale with itself. */
  readonly asset?: string | undefined
  readonly cell?: SheetCell | undefined
}

/** What a line grows with: users, locations, or the devices of another line. */
export function DriverInput({ path, owner, asset, cell }: DriverInputProps) {
  const words = useWords()
  const c = useBusinessCase()
  const lines = valueAt(c, owner) as CaseLines | undefined
  const driver = valueAt(c, path) as Driver | undefined
  const devices = (lines?.assets ?? []).filter((line) => !scalesWith(line, asset, lines?.assets ?? []))
  const simple = owner === 'shared' ? SHARED_DRIVERS : SIMPLE_DRIVERS
  const options: SelectOption<string>[] = [
    ...simple.map((value) => ({ value, label: words.terms.drivers[value] })),
    ...devices.map(({ id, name }) => ({
      value: `devices:${id}`,
      label: name,
      group: words.terms.drivers.devices,
    })),
  ]
  return (
    <ChoiceInput
      path={path}
      label={words.editor.headings.driver}
      hint={cell ? undefined : words.editor.hints.driver}
      options={options}
      value={driver?.kind === 'devices' ? `devices:${driver.assetId}` : driver?.kind}
      change={(base, chosen) => withValueAt(base, path, driverOf(chosen))}
      cell={cell}
    />
  )
}

function driverOf(chosen: string): Driver {
  const simple = SIMPLE_DRIVERS.find((kind) => kind === chosen)
  return simple ? { kind: simple } : { kind: 'devices', assetId: chosen.slice('devices:'.length) }
}

/** Whether a line's numbers follow, along any chain, from those of the asset. */
function scalesWith(line: AssetLine, asset: string | undefined, assets: readonly AssetLine[]): boolean {
  if (asset === undefined) return false
  let at: AssetLine | undefined = line
  for (let steps = 0; at !== undefined && steps <= assets.length; steps++) {
    if (at.id === asset) return true
    const { driver }: AssetLine = at
    at = driver.kind === 'devices' ? assets.find(({ id }) => id === driver.assetId) : undefined
  }
  return false
}
