import type { Plugin } from 'vite'
import { securityHeaders } from './security-headers.ts'

/** The names of files in this folder change with their content. */
const KEEP_FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, but asked for each time whether it is still the same: the page and the service worker lead to all else. */
const ASK_AGAIN = 'no-cache'

const headers = Object.entries(securityHeaders)

/** For Netlify and Cloudflare Pages, which join the values of a header that is set twice. */
function netlify(): string {
  const always = headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')
  const asked = ['/', '/index.html', '/sw.js'].map((path) => `${path}\n  Cache-Control: ${ASK_AGAIN}\n`)
  return `/*\n${always}${asked.join('')}/assets/*\n  Cache-Control: ${KEEP_FOR_EVER}\n`
}

/** For Apache with mod_headers, where the directory allows overrides. */
function apache(): string {
  const always = headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('')
  return `AddType application/manifest+json .webmanifest
<IfModule mod_headers.c>
${always}  Header set Cache-Control "${ASK_AGAIN}"
  Header set Cache-Control "${KEEP_FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/assets/#"
</IfModule>
`
}

/** For nginx, to include in the server that has the build as its root. */
function nginx(): string {
  const always = headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('')
  return `${always}set $caching "${ASK_AGAIN}";
if ($uri ~ /assets/) { set $caching "${KEEP_FOR_EVER}"; }
add_header Cache-Control $caching;
location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }
location ~ ^/(nginx\\.conf|\\.htaccess|_headers)$ { return 404; }
`
}

const hostingFiles: Readonly<Record<string, string>> = {
  _headers: netlify(),
  '.htaccess': apache(),
  'nginx.conf': nginx(),
}

/** Settings with which the usual hosts send the headers that the preview server sends. */
export function hosting(): Plugin {
  return {
    name: 'hosting-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostingFiles))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
