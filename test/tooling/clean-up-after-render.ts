import { afterEach } from 'vitest'

// Only tests that ask for jsdom have a document; the others do not pay for loading React.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
