import { LIMITS } from '../limits.ts'
import { hasControl, hasControlBesidesLineEnds, isBlank, isDate, isId } from '../text-rules.ts'
import { z } from '../zod.ts'

type Shape = Readonly<Record<string, z.ZodType>>

/** An object with these keys and no others. Its complaint about an unknown key says which keys there are. */
export function object<S extends Shape>(shape: S) {
  const keys = Object.keys(shape).join(' ')
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? keys : undefined) })
}

export function list<T extends z.ZodType>(member: T, most: number = LIMITS.list) {
  return z.array(member).max(most)
}

/** Messages of refinements are codes of Reason; see shape-reasons.ts. */
export const id = z.string().refine(isId, 'not-an-id').meta({
  id: 'id',
  description: 'Unique in its list; lines over the whole case.',
  pattern: '^[A-Za-z0-9_-]{1,64}$',
})

export const reference = z
  .string()
  .refine(isId, 'not-an-id')
  .meta({ id: 'reference', description: 'The id of another element.', pattern: '^[A-Za-z0-9_-]{1,64}$' })

export const name = z
  .string()
  .max(LIMITS.name)
  .refine((text) => !hasControl(text), 'control-character')
  .refine((text) => !isBlank(text), 'blank')
  .meta({ id: 'name', description: 'One line of text, not blank.', minLength: 1 })

export const prose = z
  .string()
  .max(LIMITS.text)
  .refine((text) => !hasControlBesidesLineEnds(text), 'control-character')
  .meta({ id: 'text', description: 'Text of one or more lines, or empty.' })

export const date = z
  .string()
  .refine(isDate, 'not-a-date')
  .meta({ id: 'date', description: 'yyyy, yyyy-mm or yyyy-mm-dd.', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })

/** Where an input stands; whether something is there is checked beyond the schema. */
export const fieldPath = name.meta({
  id: 'field-path',
  description: 'The path of an input, with ids: technologies.bed.assets.sensor.price.',
})

export const perPeriod = z.enum(['year', 'month'])
