import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types baatwijzer',
].join('; ')

// A host that sends these headers as well protects against framing, which a meta element cannot.
const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

function contentSecurityPolicyMeta(): Plugin {
  return {
    name: 'content-security-policy-meta',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

function offline() {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: 'Baatwijzer',
      short_name: 'Baatwijzer',
      description: 'Businesscases voor zorgtechnologie',
      lang: 'nl',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#0b5c6b',
      screenshots: [
        { src: 'screenshots/result-wide.png', sizes: '1440x900', type: 'image/png', form_factor: 'wide' },
        { src: 'screenshots/result-narrow.png', sizes: '390x844', type: 'image/png', form_factor: 'narrow' },
      ],
      icons: [
        { src: 'icons/baatwijzer.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/baatwijzer-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/baatwijzer-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/baatwijzer-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    workbox: {
      globPatterns: ['**/*'],
      // Pictures for the browser's install dialog, which needs a network anyway.
      globIgnores: ['manifest.webmanifest', 'screenshots/*'],
      maximumFileSizeToCacheInBytes: 10_000_000,
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      // The page of the first visit is served by the worker at once, so that its lazy chunks work offline too.
      clientsClaim: true,
      skipWaiting: false,
      // The page's CSP also governs the worker: a second script would need importScripts, which Trusted Types refuse.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  })
}

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
  plugins: [react(), ...(testing ? [] : [contentSecurityPolicyMeta(), offline()])],
  build: {
    modulePreload: { polyfill: false },
    // An inlined font or icon would be a data: address, which the CSP refuses for fonts.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
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
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-built-app.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
