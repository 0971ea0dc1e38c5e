/** What a number of the calculation is called, and what it is in one plain sentence. */
export interface MeaningWords {
  readonly title: string
  readonly sentence: string
}
