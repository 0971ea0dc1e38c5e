import { useEffect } from 'react'
import type { Catalogue } from '../../wording/catalogue.ts'

/** What stands in the margins of every page, and in which language a reader hears the document. @param foot title, version and status */
export function usePageMargins(words: Catalogue, foot: string): void {
  const { page, of } = words.views.paper
  useEffect(() => {
    const { style } = document.documentElement
    const texts = { '--paper-foot': foot, '--paper-page': `${page} `, '--paper-of': ` ${of} ` }
    for (const [name, text] of Object.entries(texts)) style.setProperty(name, asCssText(text))
    return () => {
      for (const name of Object.keys(texts)) style.removeProperty(name)
    }
  }, [foot, page, of])
  usePrintLanguage(words.language)
}

/** The text of a case in quotes is never more than text. */
function asCssText(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}

function usePrintLanguage(language: string): void {
  useEffect(() => {
    const root = document.documentElement
    const before = root.lang
    const become = (lang: string) => () => {
      root.lang = lang
    }
    const [toPaper, toScreen] = [become(language), become(before)]
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [language])
}
