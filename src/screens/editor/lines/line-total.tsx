import { useCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { lineEffects } from './line-effects.ts'

/** What the line does to the provider's cash over all years. */
export function LineTotal({ path }: { readonly path: string }) {
  const { format } = useWords()
  const text = useCase(({ calculation }) => {
    const own = lineEffects(calculation, path).find(({ stakeholder }) => stakeholder === 'provider')
    return own === undefined ? '' : format.euro(own.total)
  })
  return text === '' ? <span data-quiet>–</span> : <output>{text}</output>
}
