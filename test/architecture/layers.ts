/** Each folder of src, and the folders it may import from besides itself. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  quantity: [],
  domain: ['quantity'],
  engine: ['quantity', 'domain'],
  catalogue: ['quantity', 'domain'],
  findings: ['quantity', 'domain', 'engine', 'catalogue'],
  'case-file': ['quantity', 'domain'],
  storage: ['quantity', 'domain', 'case-file'],
  wording: ['quantity', 'domain', 'engine', 'catalogue', 'case-file', 'findings'],
  export: ['quantity', 'domain', 'engine', 'case-file', 'wording', 'findings'],
  state: ['quantity', 'domain', 'engine', 'case-file'],
  ui: ['quantity'],
  screens: [
    'quantity',
    'domain',
    'engine',
    'catalogue',
    'case-file',
    'findings',
    'state',
    'wording',
    'export',
    'ui',
  ],
  workers: ['quantity', 'domain', 'engine', 'case-file', 'export'],
  cli: ['quantity', 'domain', 'engine', 'case-file', 'wording', 'export'],
  app: [
    'quantity',
    'domain',
    'engine',
    'catalogue',
    'findings',
    'case-file',
    'storage',
    'wording',
    'export',
    'state',
    'ui',
    'screens',
    'workers',
    'cli',
  ],
}

/**
 * The ways by which a text becomes a case, and all that may take them. What comes from outside goes through
 * app/import/receive.ts and nothing else: whoever adds a way in must add it there.
 */
export const gates: Readonly<Record<string, readonly string[]>> = {
  'case-file/open-case.ts': ['case-file/', 'storage/'],
  'case-file/open-outside.ts': ['workers/receive-case.ts', 'cli/'],
  'case-file/open-link.ts': ['workers/receive-case.ts'],
  'case-file/open-zip.ts': ['case-file/open-outside.ts'],
  'case-file/workbook/open-case-workbook.ts': ['case-file/open-zip.ts'],
  'workers/receive-case.ts': ['workers/import.ts', 'workers/backup-cases.ts', 'app/import/'],
  'workers/import.ts': ['app/import/receive-in-worker.ts'],
  'app/import/receive-in-worker.ts': ['app/import/receive.ts'],
}

/** Packages that only one folder may import, so that they can be replaced in one place. */
export const packageOwners: Readonly<Record<string, string>> = {
  'decimal.js': 'quantity',
  dexie: 'storage',
  zustand: 'state',
  'chart.js': 'ui',
  uqr: 'ui',
}

export const topLevelEntries: readonly string[] = [
  '.ci',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  'README.md',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
]

/** Fewer modules than this means that the check looked in the wrong place, not that all is well. */
export const fewestModules = 5
