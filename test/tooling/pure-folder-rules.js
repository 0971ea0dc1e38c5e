// What the pure folders must not touch: the browser, the process, the clock, chance and the reader's language.
const globals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'BroadcastChannel',
  'alert',
  'console',
  'process',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'Intl',
]

const localeMethods = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'localeCompare',
]

const message = 'Pure folders know no browser, clock, chance or language.'

/** @type {import('eslint').Linter.RulesRecord} */
export const pureFolderRules = {
  'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message },
    { object: 'Date', property: 'now', message },
    ...localeMethods.map((property) => ({ property, message })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message },
    { selector: 'CallExpression[callee.name="Date"]', message },
    { selector: 'Identifier[name="globalThis"]', message },
    { selector: 'ExportDefaultDeclaration', message: 'A module has named exports only.' },
  ],
}

export const pureFolders = ['quantity', 'domain', 'engine', 'case-file', 'findings', 'catalogue']
