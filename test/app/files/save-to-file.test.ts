import { beforeEach, describe, expect, test, vi } from 'vitest'
import { caseFileName } from '../../../src/app/files/case-file-name.ts'
import { onDisk } from '../../../src/app/files/on-disk.ts'
import { type Agreed, saveAgain, saveAs } from '../../../src/app/files/save-to-file.ts'
import { openCase } from '../../../src/case-file/open-case.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import type { FileRow } from '../../../src/storage/rows.ts'
import { FakedFile } from './faked-file.ts'

const AT = '2026-11-20T09:00:00.000Z'
const LATER = '2026-11-20T10:00:00.000Z'
const c = emptyCase('case-1', 'Zorg op één', 2027)
const edited = { ...c, name: 'Anders' }
const offered = vi.hoisted((): string[] => [])

vi.mock('../../../src/ui/offer-file.ts', () => ({
  offerFile: (_: Blob, name: string) => offered.push(name),
}))

beforeEach(() => {
  offered.length = 0
  vi.stubGlobal('showSaveFilePicker', undefined)
  return () => vi.unstubAllGlobals()
})

function picks(file: FakedFile) {
  const pick = vi.fn(() => Promise.resolve(file.handle))
  vi.stubGlobal('showSaveFilePicker', pick)
  return pick
}

/** A file to which the case was saved before. */
async function savedIn(file: FakedFile): Promise<FileRow> {
  picks(file)
  const outcome = await saveAs(c, AT)
  return outcome.kind === 'saved' ? outcome.row : expect.fail(outcome.kind)
}

describe('without access to files', () => {
  test('the case is a download with a plain name', async () => {
    expect(await saveAs(c, AT)).toEqual({ kind: 'downloaded', name: 'zorg-op-een.baatwijzer.json' })
    expect(offered).toEqual(['zorg-op-een.baatwijzer.json'])
  })

  test.each(['', '   ', '../..', '😀', 'a'.repeat(300)])('the name %j makes a file name as well', (name) => {
    expect(caseFileName(name)).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?\.baatwijzer\.json$/)
  })
})

describe('a file that is chosen', () => {
  test('holds the case, and is known with how it stands on disk', async () => {
    const file = new FakedFile('gekozen.json')
    const pick = picks(file)
    const outcome = await saveAs(c, AT)
    expect(openCase(file.content)).toMatchObject({ ok: true, case: c })
    expect(pick).toHaveBeenCalledWith(
      expect.objectContaining({ suggestedName: 'zorg-op-een.baatwijzer.json' }),
    )
    expect(outcome).toMatchObject({
      kind: 'saved',
      row: {
        caseId: 'case-1',
        savedAt: AT,
        onDisk: { lastModified: 2000, size: Buffer.byteLength(file.content) },
      },
    })
    expect(offered).toEqual([])
  })

  test('calling it off saves nothing', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')))
    expect(await saveAs(c, AT)).toEqual({ kind: 'called-off' })
    expect(offered).toEqual([])
  })

  test.each(['NotAllowedError', 'SecurityError'])('%s of the browser makes it a download', async (name) => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', name)))
    expect(await saveAs(c, AT)).toEqual({ kind: 'failed', name: 'zorg-op-een.baatwijzer.json' })
    expect(offered).toHaveLength(1)
  })
})

describe('saving again', () => {
  const again = (row: FileRow, agreed: Agreed = {}) => saveAgain(edited, row, LATER, agreed)

  test('writes the same file without a question', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    expect(await again(row)).toMatchObject({ kind: 'saved', row: { savedAt: LATER } })
    expect(openCase(file.content)).toMatchObject({ case: { name: 'Anders' } })
    expect(file.asked).toBe(0)
  })

  test('asks the browser once where it has forgotten the permission', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    file.permission = 'prompt'
    expect(await again(row)).toMatchObject({ kind: 'saved' })
    expect(file.asked).toBe(1)
  })

  test('writes nothing where the permission is not given', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    const before = file.content
    Object.assign(file, { permission: 'prompt', answer: 'denied' })
    expect(await again(row)).toEqual({ kind: 'not-allowed', row })
    expect(file.content).toBe(before)
    expect(offered).toEqual([])
  })

  test('overwrites nothing of another without a word, and with it does', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    file.become('van een ander')
    expect(await again(row)).toEqual({ kind: 'changed', row })
    expect(file.content).toBe('van een ander')
    expect(await again(row, { overwrite: true })).toMatchObject({ kind: 'saved' })
    expect(openCase(file.content)).toMatchObject({ case: { name: 'Anders' } })
  })

  test('sees a change of the same length', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    file.become(file.content.replace('Zorg', 'Berg'))
    expect(await again(row)).toMatchObject({ kind: 'changed' })
  })

  test('takes a file that was only touched as the same', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    file.become(file.content)
    expect(await again(row)).toMatchObject({ kind: 'saved' })
  })

  test('says that the file is gone', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    file.isGone = true
    expect(await again(row)).toEqual({ kind: 'gone', row })
  })

  test('offers a download where the file cannot be written', async () => {
    const file = new FakedFile('plan.json')
    const row = await savedIn(file)
    file.isLocked = true
    expect(await again(row)).toEqual({ kind: 'failed', name: 'plan.json' })
    expect(offered).toEqual(['anders.baatwijzer.json'])
  })

  test('goes to the file that the case came from only when that was said', async () => {
    const file = new FakedFile('van-mail.json', 'zoals het kwam')
    const row = {
      caseId: c.id,
      handle: file.handle,
      savedAt: null,
      onDisk: await onDisk(await file.handle.getFile()),
    }
    expect(await again(row)).toEqual({ kind: 'origin', row })
    expect(file.content).toBe('zoals het kwam')
    expect(await again(row, { origin: true })).toMatchObject({ kind: 'saved', row: { savedAt: LATER } })
    file.become('van een ander')
    expect(await again({ ...row, savedAt: LATER })).toMatchObject({ kind: 'changed' })
  })
})
