/** Files of the build that no screen needs, so that a first visit does not wait for them. */
export const BESIDE_THE_APP: readonly RegExp[] = [
  /^sw(-off)?\.js$/,
  // For the browser's install dialog, which needs a network anyway.
  /^screenshots\//,
  // The same app once more, as one file: fetched by who wants it.
  /^baatwijzer\.html$/,
  // For who hosts or examines the app.
  /^(_headers|\.htaccess|nginx\.conf|sbom\.cdx\.json|THIRD-PARTY-NOTICES\.txt|SHA256SUMS)$/,
]
