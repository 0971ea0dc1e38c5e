import type { Perspective } from '../../wording/story/perspective.ts'

/** A perspective as the value of a choice: `provider`, or `provider/bed-sensor` for one technology. */
export function perspectiveValue({ stakeholder, technologyId }: Perspective): string {
  return technologyId === undefined ? stakeholder : `${stakeholder}/${technologyId ?? ''}`
}

export function samePerspective(a: Perspective, b: Perspective): boolean {
  return perspectiveValue(a) === perspectiveValue(b)
}
