/** Scenarios that have the same structure. */
export interface ScenarioGroup {
  readonly structure: readonly number[]
  /** Their positions, in order. */
  readonly scenarios: readonly number[]
}

/** Scenarios by structure, in the order in which each structure first comes up. */
export function groupScenarios(
  count: number,
  structureOf: (scenario: number) => readonly number[],
): readonly ScenarioGroup[] {
  const groups = new Map<string, { structure: readonly number[]; scenarios: number[] }>()
  for (let scenario = 0; scenario < count; scenario++) {
    const structure = structureOf(scenario)
    const key = structure.join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { structure, scenarios: [scenario] })
    else group.scenarios.push(scenario)
  }
  return [...groups.values()]
}
