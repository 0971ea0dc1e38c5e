// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { saveAsFile } from '../../src/app/case/save-as-file.ts'
import { openCase } from '../../src/case-file/open-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'

const offered: string[] = []
let cases = 0

/** A case that was never saved before. */
function newCase(name = 'Zorg op één') {
  return emptyCase(`case-${String((cases += 1))}`, name, 2027)
}

function fileNamed(name: string, written: string[]) {
  const write = (text: string) => Promise.resolve(void written.push(text))
  return { name, createWritable: () => Promise.resolve({ write, close: () => Promise.resolve() }) }
}

beforeEach(() => {
  offered.length = 0
  vi.stubGlobal('showSaveFilePicker', undefined)
  URL.createObjectURL = () => 'blob:test'
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    offered.push(this.download)
  }
  return () => vi.unstubAllGlobals()
})

describe('without access to files', () => {
  test('the case is a download with a plain name', async () => {
    expect(await saveAsFile(newCase())).toBe('zorg-op-een.baatwijzer.json')
    expect(offered).toEqual(['zorg-op-een.baatwijzer.json'])
  })

  test.each(['', '   ', '../..', '😀', 'a'.repeat(300)])(
    'the name %j makes a file name as well',
    async (name) => {
      expect(await saveAsFile(newCase(name))).toMatch(
        /^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?\.baatwijzer\.json$/,
      )
    },
  )
})

describe('with access to files', () => {
  test('the file is chosen once, and written again without asking', async () => {
    const written: string[] = []
    const pick = vi.fn(() => Promise.resolve(fileNamed('gekozen.json', written)))
    vi.stubGlobal('showSaveFilePicker', pick)
    const c = newCase()
    expect(await saveAsFile(c)).toBe('gekozen.json')
    expect(await saveAsFile({ ...c, name: 'Anders' })).toBe('gekozen.json')
    expect(pick).toHaveBeenCalledTimes(1)
    expect(written.map((text) => openCase(text))).toMatchObject([{ case: c }, { case: { name: 'Anders' } }])
    expect(offered).toEqual([])
  })

  test('calling it off saves nothing and says so', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')))
    expect(await saveAsFile(newCase())).toBeNull()
    expect(offered).toEqual([])
  })

  test('a file that cannot be written becomes a download', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'NotAllowedError')))
    expect(await saveAsFile(newCase())).toBe('zorg-op-een.baatwijzer.json')
    expect(offered).toHaveLength(1)
  })
})
