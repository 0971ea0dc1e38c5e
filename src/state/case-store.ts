import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyVariant } from '../domain/apply-variant.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import { valueAt } from '../domain/paths.ts'
import type { Chance } from '../engine/analysis/monte-carlo/chance.ts'
import { Calculation } from '../engine/calculation.ts'
import { changeInVariant } from './edits/variant-edits.ts'
import { withoutWhatIsLost } from './edits/without-what-is-lost.ts'
import { isSound } from './steps/steps-text.ts'
import { baseFor, type History, historyOf, record, redo, undo } from './history.ts'

/** One open case: what it is, what it comes to, and where the user is in it. */
export interface CaseState {
  readonly history: History
  /** Of the case as it is kept, whatever variant is in sight. */
  readonly base: Calculation
  /** The variant that is looked at and edited; null for the base. */
  readonly variantId: string | null
  /** Of what is in sight: the base, or the variant. */
  readonly calculation: Calculation
  /** Whether the last edit was one that a variant cannot hold. */
  readonly isForBase: boolean
  /** Another case that this one is compared with. */
  readonly compared: ComparedCase | null
  /** What was drawn last; it may be of an earlier version of the case. */
  readonly drawn: Chance | null
  /** As it was when it was opened, for the change since then. */
  readonly opened: Calculation
  /** The workshop that is going on. */
  readonly room: Room | null
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

export interface Room {
  /** As it was when the room began or froze it: what it is held against. */
  readonly frozen: Calculation
  /** The version up to which the log tells what was changed. */
  readonly told: BusinessCase
}

export interface ComparedCase {
  /** Of the file or of the case on this device. */
  readonly name: string
  readonly businessCase: BusinessCase
}

export type CaseStore = StoreApi<CaseState> & CaseCommands

export interface CaseCommands {
  /** A new id for something that is added. */
  readonly newId: () => string
  /**
   * Changes what is in sight: the case, or the overrides of a variant. Uncommitted changes of the same field become one step.
   * Returns the case as it is now: unchanged where the edit is one that a variant cannot hold.
   */
  readonly change: EditCase
  /** Changes the case itself, whatever variant is in sight. */
  readonly changeBase: EditCase
  readonly chooseVariant: (id: string | null) => void
  readonly compareWith: (compared: ComparedCase | null) => void
  readonly keepDrawn: (drawn: Chance) => void
  readonly becomeRoom: (room: Room | null) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly tellUnreadable: (field: string, text: string | null, isPartOfStep?: boolean) => void
  readonly openLine: (path: string | null) => void
  readonly explain: (path: string | null) => void
  readonly goTo: (path: string | null) => void
}

type EditCase = (
  field: string,
  change: (base: BusinessCase) => BusinessCase,
  committed?: boolean,
) => BusinessCase

/** @param history of the case as it was opened, with the way back that was kept of an earlier visit */
export function createCaseStore(
  opened: BusinessCase,
  newId: () => string,
  history: History = historyOf(opened),
): CaseStore {
  const calculation = Calculation.of(opened)
  const store = createStore<CaseState>(() => ({
    history,
    base: calculation,
    variantId: null,
    calculation,
    isForBase: false,
    compared: null,
    drawn: null,
    opened: calculation,
    room: null,
    unreadable: {},
    openLine: null,
    explained: null,
    goingTo: null,
  }))
  const { getState, setState } = store
  const become = (history: History, unreadable = getState().unreadable) => {
    setState((state) => ({ history, ...followed({ ...state, unreadable }, history.present) }))
  }
  const changeBase: EditCase = (field, change, committed = true) => {
    const { history } = getState()
    const base = baseFor(history, field)
    const next = change(base)
    become(record(history, next === base ? base : withoutWhatIsLost(next), field, committed))
    return getState().history.present
  }
  return {
    ...store,
    newId,
    changeBase,
    change(field, change, committed = true) {
      const { history, variantId } = getState()
      const base = baseFor(history, field)
      const variant = base.variants.find(({ id }) => id === variantId)
      if (variant === undefined) return changeBase(field, change, committed)
      const next = changeInVariant(base, variant, change)
      setState({ isForBase: next === null })
      return next === null ? history.present : changeBase(field, () => next, committed)
    },
    chooseVariant: (variantId) => {
      const { history } = getState()
      setState((state) => ({
        history: { ...history, typing: null },
        ...followed({ ...state, variantId, unreadable: {} }, history.present),
        isForBase: false,
      }))
    },
    compareWith: (compared) => {
      setState({ compared })
    },
    keepDrawn: (drawn) => {
      setState({ drawn })
    },
    becomeRoom: (room) => {
      setState({ room })
    },
    undo: () => {
      const { history, unreadable } = getState()
      const told = (each: Unreadable) => each.version === history.present
      const typed = without(unreadable, (each) => told(each) && !each.isPartOfStep)
      // What was typed last and cannot be read is no step, but it is what someone wants to be rid of first.
      if (Object.keys(typed).length < Object.keys(unreadable).length) setState({ unreadable: typed })
      else become(moved(history, undo), without(unreadable, told))
    },
    redo: () => {
      become(moved(getState().history, redo))
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

/** Stays where it is, with no way on, where a step that was recalled leads to what is no case. */
function moved(history: History, step: typeof undo): History {
  const next = step(history)
  return isSound(next.present) ? next : historyOf(history.present)
}

/** The calculations, and what is still unreadable: fields that are gone have nothing left to read. */
function followed(state: CaseState, present: BusinessCase): Partial<CaseState> {
  const base = state.base.businessCase === present ? state.base : state.base.with(present)
  const variant = present.variants.find(({ id }) => id === state.variantId)
  const shown = variant === undefined ? present : applyVariant(present, variant)
  const isSame = state.base === base
  return {
    base,
    variantId: variant?.id ?? null,
    calculation: shown === present ? base : calculationOf(state.calculation, shown),
    unreadable: isSame
      ? state.unreadable
      : without(state.unreadable, (_, field) => valueAt(present, inputPath(field)) === undefined),
  }
}

function calculationOf(calculation: Calculation, shown: BusinessCase): Calculation {
  return calculation.businessCase === shown ? calculation : calculation.with(shown)
}

/** A field name without the year or the part of the range: `groups.g.clients#2`, `settings.discountRate|low`. */
export function inputPath(field: string): string {
  return field.split(/[#|]/, 1)[0] ?? field
}

function without(
  unreadable: CaseState['unreadable'],
  goes: (each: Unreadable, field: string) => boolean,
): CaseState['unreadable'] {
  return Object.fromEntries(Object.entries(unreadable).filter(([field, each]) => !goes(each, field)))
}
