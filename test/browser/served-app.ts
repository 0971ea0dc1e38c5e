import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { preview } from 'vite'

export const builtApp = resolve(import.meta.dirname, '../../dist')

export type ServedApp = { origin: string; close: () => Promise<void> }

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Serves a built app as `npm start` does, with its real headers. */
export async function serveApp(directory: string = builtApp): Promise<ServedApp> {
  const port = await freePort()
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: directory },
    preview: { port, strictPort: true },
  })
  return { origin: `http://localhost:${port}`, close: () => server.close() }
}
