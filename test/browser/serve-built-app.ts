import type { TestProject } from 'vitest/node'
import { serveApp } from './served-app.ts'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

export default async function serveBuiltApp(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await serveApp()
  project.provide('origin', origin)
  return close
}
