// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { TableFrame } from '../../../src/ui/cells/table-frame.tsx'
import { Table } from '../../../src/ui/table.tsx'
import { UiAround } from '../ui-around.tsx'

afterEach(() => vi.unstubAllGlobals())

function show() {
  render(
    <UiAround>
      <TableFrame caption="Cash" head={<h3>Cash</h3>} fileName="plan-cash">
        <Table caption="Cash" captionHidden>
          <tbody>
            <tr>
              <th>@cost</th>
              <td data-number>€ −1.500,5</td>
            </tr>
          </tbody>
        </Table>
      </TableFrame>
    </UiAround>,
  )
}

/** Keeps what is put on the clipboard, by its kind. */
class Item {
  readonly parts: Readonly<Record<string, Blob>>
  constructor(parts: Readonly<Record<string, Blob>>) {
    this.parts = parts
  }
}

test('copies the table for a spreadsheet and for a document', async () => {
  const write = vi.fn<(items: readonly Item[]) => Promise<void>>(() => Promise.resolve())
  vi.stubGlobal('ClipboardItem', Item)
  vi.stubGlobal('navigator', { clipboard: { write } })
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await screen.findByText('Copied')
  const parts = write.mock.calls[0]?.[0][0]?.parts
  expect(await parts?.['text/plain']?.text()).toBe("'@cost\t-1500,5")
  expect(await parts?.['text/html']?.text()).toBe(
    '<table><tr><td>\'@cost</td><td align="right">-1500,5</td></tr></table>',
  )
})

test('says so where the browser lets nothing on the clipboard', async () => {
  vi.stubGlobal('navigator', { clipboard: undefined })
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText('Not copied')).toBe(screen.getByRole('status'))
})

test('offers the table as a file', async () => {
  const saved: { content: Blob; name: string }[] = []
  const blobs: Blob[] = []
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob)
    return 'blob:test'
  }
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ content: blobs[0] ?? new Blob(), name: this.download })
  }
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Save CSV' }))
  expect(saved.map(({ name }) => name)).toEqual(['plan-cash.csv'])
  const bytes = new Uint8Array(await (saved[0]?.content.arrayBuffer() ?? new ArrayBuffer()))
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe("\uFEFF'@cost;-1500,5\r\n")
})
