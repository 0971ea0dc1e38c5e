import { readFileSync, readdirSync } from 'node:fs'
import { format } from 'prettier'
import { expect, expectTypeOf, test, vi } from 'vitest'
import type { CaseOfFile } from '../../src/case-file/schema/business-case.ts'
import { caseFile } from '../../src/case-file/schema/case-file.ts'
import { z } from '../../src/case-file/zod.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'

vi.setConfig({ testTimeout: 60_000 })

type Plain<T> = T extends string | boolean ? T : { -readonly [K in keyof T]: Plain<T[K]> }

test('the schema makes a business case, no more and no less', () => {
  expectTypeOf<Plain<CaseOfFile>>().toEqualTypeOf<Plain<BusinessCase>>()
  expectTypeOf<CaseOfFile>().toExtend<BusinessCase>()
})

// After a change of the format: npx vitest run --project unit --update=true test/case-file/schema.test.ts
test('the published schema is the one that files are checked by', async () => {
  const schema = z.toJSONSchema(caseFile, { io: 'input', target: 'draft-2020-12' })
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 })
  await expect(text).toMatchFileSnapshot('../../public/case-file.schema.json')
})

test('zod is set before it is used: only one module imports it', () => {
  const source = new URL('../../src/', import.meta.url)
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const importers = files.filter((file) => /from 'zod/.test(readFileSync(new URL(file, source), 'utf8')))
  expect(importers).toEqual(['case-file/zod.ts'])
})

test('nothing makes functions from text', () => {
  expect(z.config().jitless).toBe(true)
})
