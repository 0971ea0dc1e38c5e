import { createHash } from 'node:crypto'
import { FOR_EVERY_PAGE } from '../security-headers.ts'

interface Parts {
  readonly script: string
  readonly style: string
  /** An address that holds the picture itself. */
  readonly icon: string
  /** The texts that the app reads from its own page, each by its id. */
  readonly texts: Readonly<Record<string, string>>
  readonly version: string
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** No address is allowed at all: this page cannot ask or send anything. */
function policyOf({ script, style }: Pick<Parts, 'script' | 'style'>): string {
  return [
    "default-src 'none'",
    `script-src ${digestOf(script)}`,
    `style-src ${digestOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    ...FOR_EVERY_PAGE,
  ].join('; ')
}

/** A text in a program that HTML would take for the end of it, written otherwise. */
function scriptInPage(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

function textInPage([id, text]: readonly [string, string]): string {
  if (/<(\/script|!--)/i.test(text)) throw new Error(`${id} would end in the middle`)
  // Read back from a page, every end of a line is this one.
  return `<script type="text/plain" id="${id}">${text.replace(/\r\n?/g, '\n')}</script>`
}

/** The whole app as one page. */
export function singlePage({ icon, texts, version, ...parts }: Parts): string {
  const script = scriptInPage(parts.script)
  const { style } = parts
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policyOf({ script, style })}" />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="version" content="${version}" />
    <link rel="icon" href="${icon}" />
    <title>Baatwijzer</title>
    <style>${style}</style>
  </head>
  <body>
    <noscript>
      Baatwijzer heeft JavaScript nodig, en deze browser voert het niet uit. Open dit bestand in een andere browser.
      <span lang="en">Baatwijzer needs JavaScript, which this browser does not run. Open this file in another browser.</span>
    </noscript>
    <div id="app"></div>
    <section class="nothing-shown" aria-labelledby="nothing-shown">
      <h1 id="nothing-shown">Hier hoort Baatwijzer te staan</h1>
      <p>
        Ziet u dit bestand op een website of in een mail? Bewaar het op uw apparaat en open het daar, in een browser.
      </p>
      <p lang="en">
        Baatwijzer should be here. Do you see this file on a website or in a mail? Save it on your device and open it
        there, in a browser.
      </p>
    </section>
    ${Object.entries(texts).map(textInPage).join('\n    ')}
    <script type="module">${script}</script>
  </body>
</html>
`
}
