import { inline, workbookFile } from './workbook-file.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/**
 * The workbook from which `saved-by-libreoffice.xlsx` was made, by LibreOffice 7.4:
 * `soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir out source.xlsx`
 */
export function sourceOfLibreOffice(): Uint8Array {
  return workbookFile({
    sheets: { Invoer: input(), 'Mijn blad': loose, Verborgen: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    after: '<mergeCells count="1"><mergeCell ref="A11:B11"/></mergeCells>',
    shared: ['<r><t xml:space="preserve">Bed</t></r><r><rPr><b/></rPr><t>sensor &amp; meer</t></r>'],
    numFmts:
      '<numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="&quot;€&quot;\\ #,##0.00"/>',
    xfs: [10, 164, 165],
    names: [
      '<definedName name="prijs_sensor">Invoer!$B$4</definedName>',
      '<definedName name="rente">Invoer!$B$5</definedName>',
      `<definedName name="los">'Mijn blad'!$B$1</definedName>`,
      '<definedName name="bereik">Invoer!$A$3:$C$9</definedName>',
    ].join(''),
    hidden: ['Verborgen'],
    parts: { '[Content_Types].xml': contentTypes() },
  })
}

const loose = '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><f>A1*3</f></c></row>'

function input(): string {
  const row = (n: number, label: string, cell: string, how = '') =>
    `<row r="${n}"${how}>${inline(`A${n}`, label)}${cell}</row>`
  return [
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    row(3, 'Post', inline('B3', 'Waarde') + inline('C3', 'Toelichting')),
    row(4, 'Sensor', `<c r="B4" s="3"><v>1234.56</v></c>${inline('C4', '=1+1')}`),
    row(5, 'Rente', '<c r="B5" s="1"><v>0.125</v></c>', ' hidden="1"'),
    row(6, 'Groei', '<c r="B6" s="2"><v>0.0375</v></c>'),
    row(7, 'Tekst', inline('B7', '1.000,50')),
    row(8, 'Som', '<c r="B8"><f>B4*2</f><v>2469.12</v></c>'),
    row(9, 'Fout', '<c r="B9"><f>1/0</f></c>'),
    row(10, 'Ja', '<c r="B10" t="b"><v>1</v></c>'),
    row(11, 'Samen', ''),
    ...Array.from({ length: 200 }, (_, n) => `<row r="${12 + n}"><c r="A${12 + n}" s="1"/></row>`),
  ].join('')
}

function contentTypes(): string {
  const parts = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...[1, 2, 3].map((n) => [`worksheets/sheet${n}`, 'worksheet']),
  ]
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}${type}+xml"/>`,
  )
  const relations = 'application/vnd.openxmlformats-package.relationships+xml'
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${relations}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}
