import { app as enApp } from './en/app.ts'
import { columns as enColumns } from './en/columns.ts'
import { editor as enEditor } from './en/editor.ts'
import { explain as enExplain } from './en/explain.ts'
import { fields as enFields } from './en/fields.ts'
import { home as enHome } from './en/home.ts'
import { decision as enDecision } from './en/story/decision.ts'
import { figures as enFigures } from './en/story/figures.ts'
import { headline as enHeadline } from './en/story/headline.ts'
import { result as enResult } from './en/story/result.ts'
import { tables as enTables } from './en/story/tables.ts'
import { terminal as enTerminal } from './en/terminal.ts'
import { terms as enTerms } from './en/terms.ts'
import { ui as enUi } from './en/ui.ts'
import { units as enUnits } from './en/units.ts'
import { views as enViews } from './en/views.ts'
import { type Formatters, formattersFor } from './format/formatters.ts'
import type { Language } from './language.ts'
import { enMeanings, nlMeanings } from './meanings.ts'
import { app } from './nl/app.ts'
import { columns } from './nl/columns.ts'
import { editor } from './nl/editor.ts'
import { explain } from './nl/explain.ts'
import { fields } from './nl/fields.ts'
import { home } from './nl/home.ts'
import { decision } from './nl/story/decision.ts'
import { figures } from './nl/story/figures.ts'
import { headline } from './nl/story/headline.ts'
import { result } from './nl/story/result.ts'
import { tables } from './nl/story/tables.ts'
import { terminal } from './nl/terminal.ts'
import { terms } from './nl/terms.ts'
import { ui } from './nl/ui.ts'
import { units } from './nl/units.ts'
import { views } from './nl/views.ts'
import { enRefusals, nlRefusals } from './refusals.ts'

const nl = {
  app,
  columns,
  editor,
  explain,
  fields,
  home,
  decision,
  figures,
  headline,
  meanings: nlMeanings,
  refusals: nlRefusals,
  result,
  tables,
  terminal,
  terms,
  ui,
  units,
  views,
}

/** Every word of the app, by area. Dutch is the type: a key that English lacks does not compile. */
type Words = typeof nl

const en: Words = {
  app: enApp,
  columns: enColumns,
  editor: enEditor,
  explain: enExplain,
  fields: enFields,
  home: enHome,
  decision: enDecision,
  figures: enFigures,
  headline: enHeadline,
  meanings: enMeanings,
  refusals: enRefusals,
  result: enResult,
  tables: enTables,
  terminal: enTerminal,
  terms: enTerms,
  ui: enUi,
  units: enUnits,
  views: enViews,
}

export interface Catalogue extends Words {
  readonly language: Language
  readonly format: Formatters
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  nl: { ...nl, language: 'nl', format: formattersFor('nl') },
  en: { ...en, language: 'en', format: formattersFor('en') },
}

/** The words and the notation of a language: the same object each time. */
export function catalogue(language: Language): Catalogue {
  return catalogues[language]
}
