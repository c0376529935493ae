import { zipSync } from 'fflate'

type Parts = { readonly sheet: string; readonly before?: string; readonly strings?: string }

/** The least that is a workbook. */
export function aWorkbook({ sheet, before = '', strings }: Parts): Buffer {
  const xml = (body: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${before}${body}`)
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const packageUri = 'http://schemas.openxmlformats.org/package/2006'
  const shared =
    strings === undefined ? '' : `<Relationship Id="s" Type="${office}/relationships/sharedStrings" Target="sharedStrings.xml"/>`
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(`<Types xmlns="${packageUri}/content-types"/>`),
      '_rels/.rels': xml(
        `<Relationships xmlns="${packageUri}/relationships"><Relationship Id="r" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
      ),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="A" sheetId="1" r:id="w"/></sheets></workbook>`
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships xmlns="${packageUri}/relationships"><Relationship Id="w" Type="${office}/relationships/worksheet" Target="worksheets/sheet1.xml"/>${shared}</Relationships>`
      ),
      'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
      ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': xml(`<sst xmlns="${main}">${strings}</sst>`) })
    })
  )
}
