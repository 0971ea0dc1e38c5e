import { type RefObject, useEffect, useLayoutEffect } from 'react'

/** From roomy to as small as can still be read. */
const DENSITIES = ['0', '1', '2', '3'] as const

/** Sets the first page as roomy as it still fits on one, whatever the names are long, also when the paper comes in. */
export function useFitOnPage(page: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    if (page.current) fit(page.current)
  }, [page, content])
  useEffect(() => {
    const again = () => {
      if (page.current) fit(page.current)
    }
    window.addEventListener('beforeprint', again)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      window.removeEventListener('beforeprint', again)
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [page])
}

/** While it is measured it is as wide and at least as high as the text of a page; see decision-sheet.module.css. */
function fit(page: HTMLElement): void {
  page.dataset.measuring = ''
  for (const density of DENSITIES) {
    page.dataset.density = density
    if (page.scrollHeight <= page.clientHeight) break
  }
  delete page.dataset.measuring
}
