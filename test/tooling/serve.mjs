import { preview } from 'vite'

const port = Number(process.env.PORT || 4173)
try {
  const server = await preview({ logLevel: 'warn', preview: { port, strictPort: true } })
  process.stdout.write(
    `Baatwijzer is ready at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\n`,
  )
} catch (reason) {
  process.stderr.write(
    `Baatwijzer cannot be served on port ${port}: ${String(reason)}\nTry PORT=4174 npm start\n`,
  )
  process.exitCode = 1
}
