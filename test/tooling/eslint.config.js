import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import { resolve } from 'node:path'
import typescript from 'typescript-eslint'
import { pureFolderRules, pureFolders } from './pure-folder-rules.js'

const root = resolve(import.meta.dirname, '../..')

const markupAsText = [
  { property: 'innerHTML', message: 'Text is never parsed as HTML.' },
  { property: 'outerHTML', message: 'Text is never parsed as HTML.' },
  { property: 'insertAdjacentHTML', message: 'Text is never parsed as HTML.' },
  { object: 'document', property: 'write', message: 'Text is never parsed as HTML.' },
]

/** @type {import('eslint').Linter.RulesRecord} */
const sourceRules = {
  'no-restricted-properties': ['error', ...markupAsText],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      message: 'Text is never parsed as HTML.',
    },
    { selector: 'ExportDefaultDeclaration', message: 'A module has named exports only.' },
  ],
}

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}', 'public/**/*.js'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'public/**/*.js'],
    rules: sourceRules,
  },
  {
    files: ['src/**/*.{ts,tsx}', 'public/**/*.js'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'src/{ui,screens,state,app}/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.strict],
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: pureFolderRules,
  },
  {
    // Loops along typed arrays stay within them by construction, and a default for what cannot be absent costs time.
    files: ['test/**/*.{ts,tsx}', 'src/engine/graph/samples/**/*.ts', 'src/engine/analysis/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
