import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** Debian's, as its packages are not for any other Python on the machine. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'

const READ = `
import json, sys, openpyxl
formulas = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
defined = formulas.defined_names
listed = defined.definedName if hasattr(defined, 'definedName') else defined.values()
names = {each.name: each.attr_text for each in listed if not each.name.startswith('_xlnm')}
sheets = {}
for sheet in formulas.worksheets:
    shown = values[sheet.title]
    sheets[sheet.title] = {
        'paper': sheet.page_setup.paperSize, 'frozen': sheet.freeze_panes, 'isProtected': sheet.protection.sheet,
        'cells': {cell.coordinate: {'formula': cell.value if isinstance(cell.value, str) and cell.data_type == 'f' else None,
            'value': shown[cell.coordinate].value, 'isLocked': cell.protection.locked, 'format': cell.number_format}
            for row in sheet.iter_rows() for cell in row if cell.value is not None}}
print(json.dumps({'names': names, 'sheets': sheets}, default=str))
`

const Value = z.union([z.number(), z.string(), z.boolean(), z.null()])
const Read = z.object({
  names: z.record(z.string(), z.string()),
  sheets: z.record(
    z.string(),
    z.object({
      paper: z.union([z.number(), z.string(), z.null()]),
      frozen: z.string().nullable(),
      isProtected: z.boolean(),
      cells: z.record(
        z.string(),
        z.object({ formula: z.string().nullable(), value: Value, isLocked: z.boolean(), format: z.string() }),
      ),
    }),
  ),
})

/** A workbook as a reader that had no part in making it sees it. */
export function readWithOpenpyxl(bytes: Uint8Array): z.infer<typeof Read> {
  const directory = mkdtempSync(join(tmpdir(), 'baatwijzer-openpyxl-'))
  try {
    const file = join(directory, 'case.xlsx')
    writeFileSync(file, bytes)
    const text = execFileSync(PYTHON, ['-c', READ, file], { maxBuffer: 2 ** 28 }).toString()
    return Read.parse(JSON.parse(text))
  } finally {
    rmSync(directory, { recursive: true })
  }
}
