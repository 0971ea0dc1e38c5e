import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { builtFiles, digestOf } from './built-files.ts'
import { readLock, readManifest } from './package-lock.ts'
import { noteShipped } from './shipped-packages.ts'
import { softwareBill } from './software-bill.ts'
import { thirdPartyNotices } from './third-party-notices.ts'

const shipped = new Set<string>()

/** To run over what workers contain as well, which Vite builds by themselves. */
export function noteShippedInWorker(): Plugin {
  return noteShipped(shipped)
}

/** Whose work is in what was built until now. */
export function shippedNotices(): string {
  return thirdPartyNotices(readLock(), shipped)
}

function writtenRecords(): Plugin {
  return {
    name: 'build-records',
    apply: 'build',
    generateBundle() {
      const bill = softwareBill(readManifest(), readLock(), shipped)
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: bill })
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: shippedNotices() })
    },
  }
}

const SUMS = 'SHA256SUMS'

/** Last of all: the digest of every file, for `sha256sum --check`. */
function checksums(): Plugin {
  let directory = ''
  return {
    name: 'checksums',
    apply: 'build',
    configResolved: ({ root, build }) => {
      directory = resolve(root, build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: () => {
        const files = builtFiles(directory).filter((path) => path !== SUMS)
        const lines = files.map((path) => `${digestOf(directory, path, 'hex')}  ${path}\n`)
        writeFileSync(resolve(directory, SUMS), lines.join(''))
      },
    },
  }
}

/** What goes along with the app for who hosts or examines it. */
export function buildRecords(): Plugin[] {
  return [noteShipped(shipped), writtenRecords(), checksums()]
}
