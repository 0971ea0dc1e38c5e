import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { EXAMPLES } from '../../../../src/screens/home/home-props.ts'
import { shippedNotices } from '../build-records.ts'
import { readManifest, readRoot } from '../package-lock.ts'
import { buildProgram } from './build-program.ts'
import { singlePage } from './single-page.ts'
import { workerPrograms } from './worker-programs.ts'

const NAME = 'baatwijzer.html'

/** What the host of the app puts before the styles of the app itself. */
const FIRST_STYLES = ['public/layers.css', 'public/start.css']

function exampleTexts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    EXAMPLES.map((name) => [`example-${name}`, readRoot(`public/examples/${name}.json`)]),
  )
}

async function makePage(): Promise<string> {
  const app = await buildProgram('src/app/main.tsx', 'es', [workerPrograms()])
  const style = [...FIRST_STYLES.map(readRoot), app.style].join('\n')
  const build = createHash('sha256').update(app.script).update(style).digest('hex').slice(0, 12)
  return singlePage({
    script: app.script,
    style,
    icon: `data:image/svg+xml,${encodeURIComponent(readRoot('public/icons/baatwijzer.svg'))}`,
    texts: { ...exampleTexts(), 'third-party-notices': shippedNotices() },
    version: `${readManifest().version} (${build})`,
  })
}

/** Beside the app the same app as one file, to mail or to carry. The app is told its size, to say before a download. */
export function singleFile(): Plugin {
  let page = ''
  return {
    name: 'single-file',
    apply: 'build',
    config: async () => {
      page = await makePage()
      return { define: { 'import.meta.env.VITE_SINGLE_FILE_BYTES': Buffer.byteLength(page) } }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: page })
    },
  }
}
