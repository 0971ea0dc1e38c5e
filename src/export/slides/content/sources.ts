import { listInputs } from '../../../domain/list-inputs.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { inputsBelow } from '../../../engine/graph/inputs-below.ts'
import type { InputPlace, Node } from '../../../engine/graph/node.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { nameOfInput } from '../../../wording/name-of-input.ts'
import { oneLine } from '../layout/fit-text.ts'

const MOST_NAMES = 4

/** Where the inputs below some numbers come from: a line per source with the inputs it is the source of; those without one last. */
export function sourceLines(
  words: Catalogue,
  calculation: Calculation,
  numbers: readonly Node[],
): readonly string[] {
  const text = words.slides.notes
  const places = inputsBelow(calculation.model.graph, numbers).map(({ place }) => place)
  if (places.length === 0) return [text.noInputs]
  const { sourced, bare } = bySource(calculation, places)
  return [
    text.sources,
    ...[...sourced].map(([source, from]) => text.source(source, namesOf(words, calculation, from))),
    ...(bare.length === 0 ? [] : [text.withoutSource(bare.length, namesOf(words, calculation, bare))]),
  ]
}

interface BySource {
  readonly sourced: ReadonlyMap<string, readonly InputPlace[]>
  readonly bare: readonly InputPlace[]
}

function bySource({ businessCase }: Calculation, places: readonly InputPlace[]): BySource {
  const inputs = new Map(listInputs(businessCase).map(({ path, input }) => [path, input]))
  const sourced = new Map<string, InputPlace[]>()
  const bare: InputPlace[] = []
  for (const place of places) {
    const source = oneLine(inputs.get(place.path)?.source ?? '')
    if (source === '') bare.push(place)
    else sourced.set(source, [...(sourced.get(source) ?? []), place])
  }
  return { sourced, bare }
}

function namesOf(words: Catalogue, { businessCase }: Calculation, places: readonly InputPlace[]): string {
  const names = places.map((place) => {
    const { title, about } = nameOfInput(words, businessCase, place)
    return about === null ? title : `${title}, ${oneLine(about)}`
  })
  const shown = names.slice(0, MOST_NAMES).join('; ')
  const left = names.length - MOST_NAMES
  return left > 0 ? words.slides.notes.more(shown, words.format.count(left)) : shown
}
