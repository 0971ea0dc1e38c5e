import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Calculation } from '../../engine/calculation.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { partySheets } from '../../wording/story/parties/party-sheet.ts'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { PartyPage } from './party-page.tsx'
import styles from './parties.module.css'

/** A page per party: one in sight, all on paper when the whole view is printed, or the one in sight by its button. */
export function SheetsSection({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const text = words.views.parties
  const sheets = partySheets(words, calculation)
  const [chosen, setChosen] = useState<string | null>(null)
  const printOne = usePrintOne()
  const shown = sheets.find(({ stakeholder }) => stakeholder === chosen) ?? sheets[0]
  if (shown === undefined) return null
  return (
    <StorySection title={text.sheetsTitle} lead={text.sheetsLead}>
      <div className={styles.sheetTools} data-screen-only>
        <SelectField
          label={text.chooseSheet}
          value={shown.stakeholder}
          options={sheets.map(({ stakeholder, name }) => ({ value: stakeholder, label: name }))}
          onChange={setChosen}
        />
        <Button onClick={printOne}>
          <Printer aria-hidden />
          {text.print}
        </Button>
      </div>
      {sheets.map((sheet) => (
        <PartyPage key={sheet.stakeholder} sheet={sheet} isShown={sheet === shown} />
      ))}
    </StorySection>
  )
}

/** Prints with a mark on the page by which everything but the page in sight is left out. */
function usePrintOne(): () => void {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    if (!isPrinting) return
    document.documentElement.dataset['printOne'] = ''
    const done = () => {
      setPrinting(false)
    }
    window.addEventListener('afterprint', done)
    return () => {
      delete document.documentElement.dataset['printOne']
      window.removeEventListener('afterprint', done)
    }
  }, [isPrinting])
  return () => {
    flushSync(() => {
      setPrinting(true)
    })
    window.print()
  }
}
