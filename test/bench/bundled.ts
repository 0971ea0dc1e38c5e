import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * A module as the built app would have it. The loader that runs this very file keeps the name of every inner function by a call, which
 * slows down code with many of them, the yardstick most of all.
 */
export async function bundled(module: string): Promise<unknown> {
  return withBundle(module, (file) => import(pathToFileURL(file).href))
}

/** The same as a file, for as long as it is used. */
export async function withBundle<T>(module: string, use: (file: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'baatwijzer-bench-'))
  try {
    await build({
      configFile: false,
      publicDir: false,
      root,
      logLevel: 'error',
      build: {
        ssr: resolve(import.meta.dirname, module),
        outDir: directory,
        target: 'es2023',
        minify: false,
      },
      ssr: { noExternal: true },
    })
    const [file] = (await readdir(directory)).filter((name) => /\.m?js$/.test(name))
    if (file === undefined) throw new Error(`Nothing was built of ${module}`)
    return await use(join(directory, file))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
