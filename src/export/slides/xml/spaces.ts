/** Namespaces of office files, and the beginnings of the names of their relations and contents. */
export const SPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  table: 'http://schemas.openxmlformats.org/drawingml/2006/table',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  extended: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  terms: 'http://purl.org/dc/terms/',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** The declarations of a part of a presentation. */
export const DRAWING = { 'xmlns:a': SPACES.a, 'xmlns:r': SPACES.r, 'xmlns:p': SPACES.p }
