import { use, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DecimalText } from '../../quantity/decimal-text.ts'
import { NotationContext } from '../notation.ts'
import { writeNumber } from '../../quantity/number-entry.ts'
import { judgeNumber, type Judgement, type NumberRules } from './judge-number.ts'

type Value = DecimalText | null

/** What is typed but not settled: absent while the field simply shows its value. */
interface Draft {
  readonly text: string
  /** The value before the typing began. */
  readonly start: Value
  /** Values this typing has reported; any other value that arrives is a change from outside and wins. */
  readonly reported: readonly Value[]
  /** A value was reported that is not committed yet. */
  readonly open: boolean
  /** The text was left behind unreadable: it stays, with its message. */
  readonly wrong: boolean
}

export interface NumberDraftOptions {
  readonly value: Value
  readonly rules: NumberRules
  readonly minDecimals: number
  readonly grouping: boolean
  readonly wrongText: string | null
  readonly onChange: (value: Value, how: { committed: boolean }) => void
  readonly onUnreadable: (text: string | null) => void
}

export interface NumberDraft {
  readonly text: string
  readonly judgement: Judgement | null
  readonly wrong: boolean
  readonly type: (text: string) => void
  readonly commit: () => void
  /** Goes back to the value before the typing; false where nothing was typed. */
  readonly restore: () => boolean
}

export function useNumberDraft(options: NumberDraftOptions): NumberDraft {
  const { value, rules, minDecimals, grouping, onChange } = options
  const notation = use(NotationContext)
  const [draft, setDraft] = useDraftOf(value, options.wrongText)
  const judgement = draft && judgeNumber(draft.text, notation, rules)

  function type(text: string): void {
    const before = draft ?? { text, start: value, reported: [], open: false, wrong: false }
    const judged = judgeNumber(text, notation, rules)
    const last = before.reported.length > 0 ? before.reported.at(-1) : before.start
    if (judged.ok && judged.value !== last) {
      setDraft({ ...before, text, reported: [...before.reported, judged.value], open: true, wrong: false })
      onChange(judged.value, { committed: false })
    } else {
      setDraft({ ...before, text, wrong: before.wrong && !judged.ok })
    }
  }

  function commit(): void {
    if (!draft || !judgement) return
    const wrong = !judgement.ok
    setDraft(wrong ? { ...draft, reported: [draft.start], open: false, wrong } : null)
    if (draft.open) onChange(wrong ? draft.start : judgement.value, { committed: true })
  }

  function restore(): boolean {
    setDraft(null)
    if (draft?.open) onChange(draft.start, { committed: true })
    return draft !== null
  }

  useReportOfWrongText(draft?.wrong ? draft.text : null, options.onUnreadable)
  useCommitOnUnmount(() => {
    commit()
    if (draft && judgement?.ok === false) options.onUnreadable(draft.text)
  })
  const shown =
    value === null ? '' : writeNumber(value, notation, { percent: rules.percent, minDecimals, grouping })
  return { text: draft?.text ?? shown, judgement, wrong: draft?.wrong ?? false, type, commit, restore }
}

/**
 * A draft that gives way when a value arrives that it did not report itself, such as by undo, and that follows a wrong
 * text from outside, such as a pasted one.
 */
function useDraftOf(value: Value, wrongText: string | null) {
  const [seen, setSeen] = useState({ value, wrongText })
  const [draft, setDraft] = useState<Draft | null>(wrongText === null ? null : wrongDraft(wrongText, value))
  if (seen.value !== value || seen.wrongText !== wrongText) {
    setSeen({ value, wrongText })
    const gaveWay = seen.value !== value && draft !== null && !draft.reported.includes(value) ? null : draft
    setDraft(seen.wrongText === wrongText ? gaveWay : followed(gaveWay, wrongText, value))
  }
  return [draft, setDraft] as const
}

function followed(draft: Draft | null, wrongText: string | null, value: Value): Draft | null {
  if (wrongText === null) return draft?.wrong ? null : draft
  return draft?.text === wrongText ? draft : wrongDraft(wrongText, value)
}

function wrongDraft(text: string, start: Value): Draft {
  return { text, start, reported: [], open: false, wrong: true }
}

function useReportOfWrongText(wrong: string | null, onUnreadable: (text: string | null) => void): void {
  const reported = useRef(wrong)
  const report = useEffectEvent(onUnreadable)
  useEffect(() => {
    if (wrong === reported.current) return
    reported.current = wrong
    report(wrong)
  }, [wrong])
}

/** A field that leaves the screen while it is typed in gets no blur. */
function useCommitOnUnmount(commit: () => void): void {
  const leave = useEffectEvent(commit)
  useEffect(() => () => leave(), [])
}
