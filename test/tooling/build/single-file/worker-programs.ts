import type { Plugin } from 'vite'
import { buildProgram } from './build-program.ts'

const WORKER = /\?worker&url$/

/** In place of the address of a worker its program, as one text: a page from disk can load nothing beside itself. */
export function workerPrograms(): Plugin {
  return {
    name: 'worker-programs',
    enforce: 'pre',
    load: {
      filter: { id: WORKER },
      handler: async (id) => {
        // A worker from disk that is a module never starts in Chromium, and says nothing.
        const { script } = await buildProgram(id.replace(WORKER, ''), 'iife', [])
        return `export default ${JSON.stringify(script)}`
      },
    },
  }
}
