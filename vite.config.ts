import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildRecords, noteShippedInWorker } from './test/tooling/build/build-records.ts'
import { hosting } from './test/tooling/build/hosting-files.ts'
import { offlineWorker } from './test/tooling/build/offline-worker.ts'
import { singleFile } from './test/tooling/build/single-file/single-file.ts'
import { contentSecurityPolicyMeta, securityHeaders } from './test/tooling/build/security-headers.ts'

// Properties over many generated cases and whole programs: most of the time of all unit tests, and left to `npm test`.
const SLOW = [
  'test/case-file/mutants.test.ts',
  'test/case-file/round-trip.test.ts',
  'test/cli/**',
  'test/engine/analysis/**',
  'test/engine/samples/**',
  'test/engine/formulas/identities.test.ts',
  'test/engine/in*.test.ts',
  'test/export/analyses/**',
  'test/screens/editor/e*.test.tsx',
  'test/state/{edits,take-over,variants}.test.ts',
  'test/workers/**',
]

const testing = process.env.VITEST !== undefined

export default defineConfig({
  plugins: [
    react(),
    ...(testing
      ? []
      : [contentSecurityPolicyMeta(), hosting(), singleFile(), offlineWorker(), ...buildRecords()]),
  ],
  build: {
    modulePreload: { polyfill: false },
    // An inlined font or icon would be a data: address, which the CSP refuses for fonts.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es', plugins: () => (testing ? [] : [noteShippedInWorker()]) },
  preview: { port: 4173, headers: securityHeaders },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: '100%',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            'test/browser/**',
            'test/architecture/**',
            'test/**/*.office.test.ts',
            ...(process.env.QUICK === undefined ? [] : SLOW),
          ],
          setupFiles: [
            'test/tooling/other-moment.ts',
            'test/tooling/clean-up-after-render.ts',
            'test/tooling/property-runs.ts',
          ],
          // A generated case can be large and a machine slow; a time is no assertion.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: ['test/**/*.office.test.ts'],
          setupFiles: ['test/tooling/property-runs.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-built-app.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
