import type { BusinessCase } from '../../domain/business-case.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import { valueAt } from '../../domain/paths.ts'
import { EXPORT_KINDS, type ExportKind } from '../../export/make-export.ts'
import { placeOfField, STEPS, type Step } from '../../screens/editor/steps.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { namesAlong } from '../../wording/name-of-input.ts'
import { nameOfPlace } from '../../wording/name-of-place.ts'
import { VIEWS, type View } from '../case/view.ts'
import type { PaletteItem } from './item-search.ts'

/** What the palette may do with a case. */
export interface CaseActs {
  readonly toStep: (step: Step) => void
  readonly toView: (view: View) => void
  readonly toField: (path: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly save: () => void
  readonly exportAs: (kind: ExportKind) => void
  readonly showShortcuts: () => void
  readonly showHelp: () => void
}

/** Steps and views, what can be done, and every number of the case by its name. */
export function caseItems(words: Catalogue, c: BusinessCase, acts: CaseActs): readonly PaletteItem[] {
  return [...placeItems(words, acts), ...actItems(words, acts), ...fieldItems(words, c, acts)]
}

function placeItems({ app, editor, palette, views }: Catalogue, acts: CaseActs): readonly PaletteItem[] {
  const steps = STEPS.map((step) => ({
    key: `step ${step}`,
    label: editor.steps[step].title,
    where: palette.kinds.step,
    run: () => acts.toStep(step),
  }))
  const others = VIEWS.map((view) => ({
    key: `view ${view}`,
    label: view === 'result' ? app.result : views[view].title,
    where: palette.kinds.view,
    run: () => acts.toView(view),
  }))
  return [...steps, ...others]
}

function actItems({ app, exports, palette }: Catalogue, acts: CaseActs): readonly PaletteItem[] {
  const where = palette.kinds.act
  return [
    { key: 'undo', label: app.undo, where, keys: 'Ctrl+Z', run: acts.undo },
    { key: 'redo', label: app.redo, where, keys: 'Ctrl+Shift+Z', run: acts.redo },
    { key: 'save', label: app.saveFile, where, keys: 'Ctrl+S', run: acts.save },
    ...EXPORT_KINDS.map((kind) => ({
      key: `export ${kind}`,
      label: palette.exportAs(exports.kinds[kind].name),
      where,
      run: () => acts.exportAs(kind),
    })),
    { key: 'shortcuts', label: palette.shortcuts.title, where, keys: '?', run: acts.showShortcuts },
    { key: 'help', label: app.help, where, run: acts.showHelp },
  ]
}

/** What a draw of chances needs stands on its own view; all else is in the editor. */
function fieldItems(words: Catalogue, c: BusinessCase, acts: CaseActs): readonly PaletteItem[] {
  return listInputs(c).map(({ path }) => {
    const { title, about } = nameOfPlace(words, c, path)
    const run = () => (placeOfField(path) === null ? acts.toView('uncertainty') : acts.toField(path))
    return { key: path, label: title, where: ownersOf(words, c, path).join(' › ') || (about ?? ''), run }
  })
}

/** The technology, the line, and the group or the party that a number is of: a name on its own says too little. */
function ownersOf(words: Catalogue, c: BusinessCase, path: string): readonly string[] {
  const parent = path.split('.').slice(0, -1).join('.')
  const part = valueAt(c, parent)
  const isOfAnother =
    typeof part === 'object' &&
    part !== null &&
    ('groupId' in part || 'stakeholder' in part) &&
    !('name' in part)
  return [...namesAlong(c, path), ...(isOfAnother ? [nameOfPlace(words, c, parent).title] : [])]
}
