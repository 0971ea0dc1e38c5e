import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BusinessCase } from '../domain/business-case.ts'
import { valueAt } from '../domain/paths.ts'
import { Calculation } from '../engine/calculation.ts'
import { withoutLostOverrides } from './edits/repair-variants.ts'
import { baseFor, type History, historyOf, record, redo, undo } from './history.ts'

/** One open case: what it is, what it comes to, and where the user is in it. */
export interface CaseState {
  readonly history: History
  readonly calculation: Calculation
  /** As it was when it was opened, for the change since then. */
  readonly opened: Calculation
  /** Texts that stand in number fields and cannot be read, by field path: these fields keep their last value. */
  readonly unreadable: Readonly<Record<string, Unreadable>>
  /** Path of the line that is open beside its row. */
  readonly openLine: string | null
  /** Path of the number that is being explained. */
  readonly explained: string | null
  /** Path of the field that the user is to be brought to. */
  readonly goingTo: string | null
}

export interface Unreadable {
  readonly text: string
  /** The version of the case in which it was typed, or that came to be with it where it was pasted with other cells. */
  readonly version: BusinessCase
  readonly isPartOfStep: boolean
}

export type CaseStore = StoreApi<CaseState> & CaseCommands

export interface CaseCommands {
  /** A new id for something that is added. */
  readonly newId: () => string
  /** Changes the case. Uncommitted changes of the same field become one step. Returns the case as it is now. */
  readonly change: (
    field: string,
    change: (base: BusinessCase) => BusinessCase,
    committed?: boolean,
  ) => BusinessCase
  readonly undo: () => void
  readonly redo: () => void
  readonly tellUnreadable: (field: string, text: string | null, isPartOfStep?: boolean) => void
  readonly openLine: (path: string | null) => void
  readonly explain: (path: string | null) => void
  readonly goTo: (path: string | null) => void
}

export function createCaseStore(opened: BusinessCase, newId: () => string): CaseStore {
  const calculation = Calculation.of(opened)
  const store = createStore<CaseState>(() => ({
    history: historyOf(opened),
    calculation,
    opened: calculation,
    unreadable: {},
    openLine: null,
    explained: null,
    goingTo: null,
  }))
  const { getState, setState } = store
  const become = (history: History, unreadable = getState().unreadable) => {
    setState((state) => ({ history, ...followed({ ...state, unreadable }, history.present) }))
  }
  return {
    ...store,
    newId,
    change(field, change, committed = true) {
      const { history } = getState()
      const base = baseFor(history, field)
      const next = change(base)
      become(record(history, next === base ? base : withoutLostOverrides(next), field, committed))
      return getState().history.present
    },
    undo: () => {
      const { history, unreadable } = getState()
      const told = (each: Unreadable) => each.version === history.present
      const typed = without(unreadable, (each) => told(each) && !each.isPartOfStep)
      // What was typed last and cannot be read is no step, but it is what someone wants to be rid of first.
      if (Object.keys(typed).length < Object.keys(unreadable).length) setState({ unreadable: typed })
      else become(undo(history), without(unreadable, told))
    },
    redo: () => {
      become(redo(getState().history))
    },
    tellUnreadable: (field, text, isPartOfStep = false) => {
      // A field repeats what it was given.
      if (text !== null && getState().unreadable[field]?.text === text) return
      setState(({ unreadable, history }) => {
        const others = Object.fromEntries(Object.entries(unreadable).filter(([name]) => name !== field))
        if (text === null) return { unreadable: others }
        return { unreadable: { ...others, [field]: { text, version: history.present, isPartOfStep } } }
      })
    },
    openLine: (openLine) => {
      setState({ openLine })
    },
    explain: (explained) => {
      setState({ explained })
    },
    goTo: (goingTo) => {
      setState({ goingTo })
    },
  }
}

/** The calculation, and what is still unreadable: fields that are gone have nothing left to read. */
function followed({ calculation, unreadable }: CaseState, present: BusinessCase): Partial<CaseState> {
  if (calculation.businessCase === present) return { unreadable }
  const left = without(unreadable, (_, field) => valueAt(present, inputPath(field)) === undefined)
  return { calculation: calculation.with(present), unreadable: left }
}

/** A field name without the year or the part of the range: `groups.g.clients#2`, `settings.discountRate|low`. */
function inputPath(field: string): string {
  return field.split(/[#|]/, 1)[0] ?? field
}

function without(
  unreadable: CaseState['unreadable'],
  goes: (each: Unreadable, field: string) => boolean,
): CaseState['unreadable'] {
  return Object.fromEntries(Object.entries(unreadable).filter(([field, each]) => !goes(each, field)))
}
