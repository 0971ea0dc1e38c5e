import { placeOfField } from '../../screens/editor/steps.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { goTo, routes } from '../routes.ts'

/** Leads to a field of the editor, or to the explanation of a number. */
export function useOpenField(id: string) {
  const store = useCaseStore()
  return {
    explain: store.explain,
    field: (path: string) => {
      const place = placeOfField(path)
      if (place === null) return
      store.explain(null)
      store.goTo(path)
      goTo(routes.editor(id, place.step))
    },
  }
}
