import { afterEach } from 'vitest'

// Only tests that ask for jsdom have a document; the others do not pay for loading React.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  afterEach(cleanup)
  // How long a machine takes is no assertion: this is for what never comes.
  configure({ asyncUtilTimeout: 90_000 })
}
