import type { BusinessCase } from '../../src/domain/business-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'

export function someCase(id: string, name = 'Bedsensoren', tags: readonly string[] = []): BusinessCase {
  const base = emptyCase(id, name, 2026)
  return { ...base, tags, framing: { ...base.framing, organisation: 'Zorggroep Noord' } }
}

export function renamed(businessCase: BusinessCase, name: string): BusinessCase {
  return { ...businessCase, name }
}
