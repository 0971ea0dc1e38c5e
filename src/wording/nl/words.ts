import type { MeaningKey } from '../../engine/graph/meaning.ts'
import type { MeaningWords } from '../meaning-words.ts'
import type { RefusalTexts } from '../refusal-words.ts'
import { app } from './app.ts'
import { columns } from './columns.ts'
import { editor } from './editor.ts'
import { explain } from './explain.ts'
import { exports } from './exports.ts'
import { fields } from './fields.ts'
import { findings } from './findings.ts'
import { home } from './home.ts'
import { link } from './link.ts'
import { assetsMeanings } from './meanings/assets.ts'
import { contributionMeanings } from './meanings/contribution.ts'
import { effectsMeanings } from './meanings/effects.ts'
import { indicatorsMeanings } from './meanings/indicators.ts'
import { moneyMeanings } from './meanings/money.ts'
import { normMeanings } from './meanings/norm.ts'
import { poolsMeanings } from './meanings/pools.ts'
import { statementMeanings } from './meanings/statement.ts'
import { timeMeanings } from './meanings/time.ts'
import { volumesMeanings } from './meanings/volumes.ts'
import { palette } from './palette.ts'
import { archiveRefusals } from './refusals/archive.ts'
import { arrivalRefusals } from './refusals/arrival.ts'
import { contentRefusals } from './refusals/content.ts'
import { fileRefusals } from './refusals/file.ts'
import { workbookRefusals } from './refusals/workbook.ts'
import { singleFile } from './single-file.ts'
import { slides } from './slides.ts'
import { start } from './start.ts'
import { decision } from './story/decision.ts'
import { figures } from './story/figures.ts'
import { headline } from './story/headline.ts'
import { result } from './story/result.ts'
import { tables } from './story/tables.ts'
import { terminal } from './terminal.ts'
import { terms } from './terms.ts'
import { ui } from './ui.ts'
import { units } from './units.ts'
import { views } from './views.ts'
import { workbook } from './workbook.ts'

const meanings: Readonly<Record<MeaningKey, MeaningWords>> = {
  ...volumesMeanings,
  ...assetsMeanings,
  ...normMeanings,
  ...moneyMeanings,
  ...timeMeanings,
  ...poolsMeanings,
  ...effectsMeanings,
  ...statementMeanings,
  ...indicatorsMeanings,
  ...contributionMeanings,
}

const refusals: RefusalTexts = {
  writers: {
    ...arrivalRefusals,
    ...fileRefusals,
    ...contentRefusals,
    ...archiveRefusals,
    ...workbookRefusals,
  },
  wholeFile: 'Het hele bestand',
}

export const words = {
  app,
  columns,
  decision,
  editor,
  explain,
  exports,
  fields,
  figures,
  findings,
  headline,
  home,
  link,
  meanings,
  palette,
  refusals,
  result,
  singleFile,
  slides,
  start,
  tables,
  terminal,
  terms,
  ui,
  units,
  views,
  workbook,
}

/** Every word of the app, by area. Dutch is the type: a key that English lacks does not compile. */
export type Words = typeof words
