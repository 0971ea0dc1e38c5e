import type { FigureColour } from '../wording/story/figure.ts'

/** What a file needs beside the colours of data. */
export type PaperColour =
  'ink' | 'surface' | 'rule' | 'rule-strong' | 'accent-strong' | 'accent-wash' | 'on-accent' | 'sunken'

export type ExportColour = FigureColour | PaperColour

/** The light colours of the screen for what leaves the app, as RRGGBB; the same names as in ui/tokens.css. */
export const EXPORT_COLOURS: Readonly<Record<ExportColour, string>> = {
  ink: '1A2126',
  'ink-muted': '565F66',
  surface: 'FFFFFF',
  sunken: 'F3F1EB',
  rule: 'DEDAD1',
  'rule-strong': '868B8F',
  accent: '0B5C6B',
  'accent-strong': '084550',
  'accent-wash': 'E3EEF0',
  'on-accent': 'FFFFFF',
  negative: '9F2C22',
  'data-1': '0B5C6B',
  'data-2': 'B4813A',
  'data-3': '7040AB',
  'data-4': '4B84D0',
  'data-5': 'DD5A8D',
  'data-6': '464908',
  'data-7': '8F6747',
  'data-8': '22303A',
  'data-quiet': '7C868C',
  'stakeholder-provider': '0B5C6B',
  'stakeholder-wlz': 'B4813A',
  'stakeholder-zvw': '4B84D0',
  'stakeholder-wmo': 'DD5A8D',
  'stakeholder-client': '7040AB',
  'stakeholder-informal-carer': '464908',
  'stakeholder-housing-corporation': '8F6747',
  'stakeholder-funder': '22303A',
  'stakeholder-investor': '5D7783',
  'stakeholder-other': '7C868C',
  'stakeholder-society': '57515F',
  'category-investment': '22303A',
  'category-one-off': '8F6747',
  'category-recurring': 'B4813A',
  'category-time-cash': '0B5C6B',
  'category-redeploy': '4C8F9C',
  'category-lost-revenue': 'DD5A8D',
  'category-avoided': '4B84D0',
  'category-funding': '7040AB',
  'category-proceeds': '464908',
  'category-terminal': '7C868C',
}
