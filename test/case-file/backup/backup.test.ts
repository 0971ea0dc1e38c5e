import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CONTENTS } from '../../../src/case-file/backup/contents.ts'
import { openBackup } from '../../../src/case-file/backup/open-backup.ts'
import { backupWriter } from '../../../src/case-file/backup/write-backup.ts'
import { writeCase } from '../../../src/case-file/write-case.ts'
import { backupCases } from '../../../src/workers/backup-cases.ts'
import { smallCase } from '../../engine/small-case.ts'

const AT = '2026-11-25T10:00:00.000Z'

function backupOf(...names: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const writer = backupWriter(AT, (bytes) => parts.push(bytes))
  for (const [n, name] of names.entries()) {
    const id = `case-${n}`
    const text = writeCase(smallCase({ id, name }))
    writer.addCase({ id, name, savedAt: AT, revision: 4 }, text)
    writer.addMoment({ caseId: id, kind: 'named', name: 'Overleg', at: AT, revision: 2 }, text)
  }
  writer.end()
  return new Uint8Array(Buffer.concat(parts))
}

function spoiled(change: (entries: Record<string, Uint8Array>) => void): Uint8Array<ArrayBuffer> {
  const entries = unzipSync(backupOf('A'))
  change(entries)
  return new Uint8Array(zipSync(entries))
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const bytes = (value: string) => new TextEncoder().encode(value)

describe('a back-up', () => {
  it('is an archive of ordinary case files and a list of them', async () => {
    const entries = unzipSync(backupOf('Bedsensoren', 'Dispensers'))
    expect(Object.keys(entries)).toEqual([
      'cases/1-case-0.baatwijzer.json',
      'moments/1-case-0.baatwijzer.json',
      'cases/2-case-1.baatwijzer.json',
      'moments/2-case-1.baatwijzer.json',
      'backup.json',
    ])
    expect(text(entries['cases/2-case-1.baatwijzer.json'])).toBe(
      writeCase(smallCase({ id: 'case-1', name: 'Dispensers' })),
    )
    const opened = await openBackup(backupOf('Bedsensoren'))
    expect(opened.ok && opened.value.contents).toEqual(
      JSON.parse(text(unzipSync(backupOf('Bedsensoren'))[CONTENTS])),
    )
  })

  it('gives every case again with its moments, each let in as a file is', async () => {
    const cases = backupCases()
    expect(await cases.open(backupOf('A', 'B'))).toEqual({ ok: true, names: ['A', 'B'] })
    const second = await cases.caseAt(1)
    expect(second).toMatchObject({
      case: smallCase({ id: 'case-1', name: 'B' }),
      savedAt: AT,
      revision: 4,
      moments: [{ kind: 'named', name: 'Overleg', at: AT, revision: 2 }],
      lostMoments: 0,
    })
    expect(await cases.caseAt(2)).toEqual({ ok: false, refusals: [] })
  })

  it.each<[string, Uint8Array<ArrayBuffer>, string, string]>([
    ['that is no archive', bytes('x'), 'not-an-archive', ''],
    ['without its list', spoiled((entries) => Reflect.deleteProperty(entries, CONTENTS)), 'not-a-backup', ''],
    [
      'with a list that is none',
      spoiled((entries) => (entries[CONTENTS] = bytes('[]'))),
      'not-a-backup',
      CONTENTS,
    ],
    [
      'of a later version',
      spoiled(
        (entries) =>
          (entries[CONTENTS] = bytes(text(entries[CONTENTS]).replace('"version": 1', '"version": 2'))),
      ),
      'not-a-backup',
      CONTENTS,
    ],
    ['that is cut off', backupOf('A').slice(0, -30), 'archive-cut-off', ''],
  ])('%s is refused', async (_, file, code, path) => {
    expect(await backupCases().open(file)).toMatchObject({ ok: false, refusals: [{ code, path }] })
  })

  it('leaves out a case that is no case, and a moment that is none, and says so', async () => {
    const wrong = spoiled((entries) => {
      entries['cases/1-case-0.baatwijzer.json'] = bytes('{"format":"other"}')
    })
    const cases = backupCases()
    await cases.open(wrong)
    expect(await cases.caseAt(0)).toMatchObject({ ok: false, refusals: [{ code: 'not-a-case-file' }] })
    const half = spoiled((entries) => delete entries['moments/1-case-0.baatwijzer.json'])
    await cases.open(half)
    expect(await cases.caseAt(0)).toMatchObject({ ok: true, moments: [], lostMoments: 1 })
  })
})

describe('what the recovery page saved', () => {
  const rescue = (parts: object) =>
    bytes(JSON.stringify({ format: 'baatwijzer-rescue', version: 1, at: AT, ...parts }))

  it('gives every text again that is a case, under its own id', async () => {
    const [a, b] = ['A', 'B'].map((name) => writeCase(smallCase({ id: name.toLowerCase(), name })))
    const cases = backupCases()
    expect(await cases.open(rescue({ cases: [a, 'damaged', b] }))).toEqual({
      ok: true,
      names: ['1', '2', '3'],
    })
    expect(await cases.caseAt(0)).toMatchObject({ case: { id: 'a', name: 'A' }, savedAt: AT, moments: [] })
    expect(await cases.caseAt(1)).toMatchObject({ ok: false, refusals: [{ code: 'cut-off' }] })
    expect(await cases.caseAt(2)).toMatchObject({ case: { id: 'b', name: 'B' } })
  })

  it.each([{}, { cases: [1] }, { cases: [], version: 2 }, { cases: [], more: true }])(
    'is refused where it is not that: %j',
    async (parts) => {
      expect(await backupCases().open(rescue(parts))).toMatchObject({ refusals: [{ code: 'not-a-backup' }] })
    },
  )
})
