import { held } from '../held.ts'

export type HereChoice = 'new' | 'compare' | 'nothing'

/** A file holds a case that is on this device under the same id. */
interface HereQuestion {
  readonly file: string
  /** What the case is called here. */
  readonly name: string
  readonly answer: (choice: HereChoice) => void
}

export const hereQuestion = held<HereQuestion | null>(null)

export function askWhenHere(about: Pick<HereQuestion, 'file' | 'name'>): Promise<HereChoice> {
  return new Promise((answered) => {
    hereQuestion.become({
      ...about,
      answer: (choice) => {
        hereQuestion.become(null)
        answered(choice)
      },
    })
  })
}
