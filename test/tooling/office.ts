import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findOffice } from './find-program.mjs'

const run = promisify(execFile)

/** By itself it trusts the results that a file brings along; here it has to calculate every formula. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/**
 * Opens files in LibreOffice, has it calculate every formula, and saves them.
 * @param files by name without extension
 * @param from such as `xlsx`
 * @param to such as `xlsx:"Calc MS Excel 2007 XML"` or `pdf`
 * @returns the saved files by the same names
 */
export async function savedByOffice(
  files: ReadonlyMap<string, Uint8Array>,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const office = findOffice()
  if (office === undefined)
    throw new Error('LibreOffice was not found. Install it, or set OFFICE_PATH to it.')
  const directory = await mkdtemp(join(tmpdir(), 'baatwijzer-office-'))
  try {
    const [profile, given, saved] = ['profile', 'given', 'saved'].map((name) => join(directory, name)) as [
      string,
      string,
      string,
    ]
    await mkdir(join(profile, 'user'), { recursive: true })
    await mkdir(given)
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE)
    const paths = [...files.keys()].map((name) => join(given, `${name}.${from}`))
    await Promise.all([...files.values()].map((bytes, i) => writeFile(paths[i] ?? '', bytes)))
    const settings = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      to,
    ]
    await run(office, [...settings, '--outdir', saved, ...paths], { maxBuffer: 2 ** 24 })
    const names = await readdir(saved)
    const read = names.map(
      async (name) => [name.slice(0, -extname(name).length), await readFile(join(saved, name))] as const,
    )
    return new Map(await Promise.all(read))
  } finally {
    await rm(directory, { recursive: true })
  }
}
