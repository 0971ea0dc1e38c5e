import { useCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { narrowEuro } from '../fields/narrow-euro.ts'
import { lineEffects } from './line-effects.ts'

/** What the line does to the provider's cash over all years. */
export function LineTotal({ path }: { readonly path: string }) {
  const words = useWords()
  const text = useCase(({ calculation }) => {
    const own = lineEffects(calculation, path).find(({ stakeholder }) => stakeholder === 'provider')
    return own === undefined ? '' : narrowEuro(words, own.total)
  })
  return text === '' ? <span data-quiet>–</span> : <output>{text}</output>
}
