import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { noteShippedInWorker } from '../build-records.ts'
import { root } from '../package-lock.ts'

interface Program {
  readonly script: string
  readonly style: string
}

/** The mode by which the app knows that it is one file. */
const MODE = 'single-file'

/** A program with all that it asks for, also later, in one text; what its styles name is in them. */
export async function buildProgram(entry: string, format: 'es' | 'iife', plugins: Plugin[]): Promise<Program> {
  const built = await build({
    root,
    configFile: false,
    mode: MODE,
    logLevel: 'warn',
    plugins: [react(), noteShippedInWorker(), ...plugins],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: entry, output: { format, codeSplitting: false } },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  })
  if (!('output' in built)) throw new Error(`${entry} became more than one program`)
  return { script: textOf(built.output, /\.js$/), style: textOf(built.output, /\.css$/) }
}

type Output = Rolldown.RolldownOutput['output'][number]

function textOf(output: readonly Output[], name: RegExp): string {
  const [file, ...others] = output.filter(({ fileName }) => name.test(fileName))
  if (others.length > 0) throw new Error(`Not in one file: ${others.map(({ fileName }) => fileName).join(', ')}`)
  if (file === undefined) return ''
  return file.type === 'chunk' ? file.code : String(file.source)
}
