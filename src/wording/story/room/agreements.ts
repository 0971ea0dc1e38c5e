import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Input, Series } from '../../../domain/input.ts'
import { listInputs } from '../../../domain/list-inputs.ts'
import type { Agreement } from '../../../domain/workshop.ts'
import type { Catalogue } from '../../catalogue.ts'
import { fieldValue } from '../../field-value.ts'
import { rangedName } from '../uncertainty/ranged-text.ts'

export type RoomChange = Pick<Agreement, 'what' | 'before' | 'after'>

/** The numbers that differ between two versions of a case, in words; what came or went with its line is no change of a number. */
export function roomChanges(
  words: Catalogue,
  before: BusinessCase,
  after: BusinessCase,
): readonly RoomChange[] {
  if (before === after) return []
  const was = new Map(listInputs(before).map(({ path, input }) => [path, input]))
  return listInputs(after).flatMap(({ path, field, input }) => {
    const earlier = was.get(path)
    if (earlier === undefined || earlier === input) return []
    const text = (of: Input | Series) => fieldValue(words, field, 'value' in of ? of.value : of.values)
    const [from, to] = [text(earlier), text(input)]
    if (from === to) return []
    return [{ what: rangedName(words, after, { path, field }), before: from, after: to }]
  })
}
