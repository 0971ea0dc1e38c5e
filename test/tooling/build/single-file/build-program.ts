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
export async function buildProgram(
  entry: string,
  format: 'es' | 'iife',
  plugins: Plugin[],
): Promise<Program> {
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
      // Not by the tool: what it puts into a style itself is nowhere written down as shipped.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: entry,
        output: { format, codeSplitting: false },
        // The helper that loads a part later asks where it stands; here nothing is loaded later.
        checks: { emptyImportMeta: false },
      },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  })
  if (!('output' in built)) throw new Error(`${entry} became more than one program`)
  const style = withAssets(textOf(built.output, /\.css$/), built.output)
  return { script: textOf(built.output, /\.js$/), style }
}

type Output = Rolldown.RolldownOutput['output'][number]

/** A style with the fonts that it names in it. */
function withAssets(style: string, output: readonly Output[]): string {
  const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2'))
  return fonts.reduce((text, font) => {
    const bytes = font.type === 'asset' ? Buffer.from(font.source) : Buffer.alloc(0)
    return text.replaceAll(`/${font.fileName}`, `data:font/woff2;base64,${bytes.toString('base64')}`)
  }, style)
}

function textOf(output: readonly Output[], name: RegExp): string {
  const [file, ...others] = output.filter(({ fileName }) => name.test(fileName))
  if (others.length > 0)
    throw new Error(`Not in one file: ${others.map(({ fileName }) => fileName).join(', ')}`)
  if (file === undefined) return ''
  return file.type === 'chunk' ? file.code : String(file.source)
}
