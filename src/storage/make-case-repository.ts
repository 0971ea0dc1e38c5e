import { readBackedUpAt, tellBackedUp } from './backed-up-at.ts'
import { readKept, restoreKept } from './backup-rows.ts'
import type { CaseRepository } from './case-repository.ts'
import type { OnCommitted } from './committed.ts'
import { dropMoment, keepMoment, listMoments, openMoment, tellFiled } from './case-history.ts'
import { fileOf, keepFile } from './case-files.ts'
import { createCase, createFromText } from './create-case.ts'
import { adoptCopy, dropCopy, listCopies, settlePending } from './kept-copies.ts'
import { listCases, loadCase, readCase } from './read-cases.ts'
import { removeCase, restoreCase } from './remove-case.ts'
import type { RowStore } from './row-store.ts'
import { saveCase } from './save-case.ts'

export function makeCaseRepository(store: RowStore, onCommitted: OnCommitted): CaseRepository {
  const saves = new Set<Promise<unknown>>()
  return {
    mode: store.mode,
    async list() {
      await Promise.all(saves)
      return listCases(store)
    },
    async load(id) {
      await Promise.all(saves)
      await settlePending(store, onCommitted)
      return loadCase(store, id)
    },
    create: (businessCase, moment) => createCase(store, businessCase, moment, onCommitted),
    save(edit) {
      const save = saveCase(store, edit, onCommitted).finally(() => saves.delete(save))
      saves.add(save)
      return save
    },
    async duplicate(id, as) {
      await settlePending(store, onCommitted)
      const stored = await readCase(store, id)
      if (stored.kind === 'failed') return stored
      if (stored.row === undefined) return { kind: 'absent' }
      return createFromText(store, stored.row.text, stored.metadata?.headline ?? {}, as, onCommitted)
    },
    remove: (id, at) => removeCase(store, id, at, onCommitted),
    restore: (id) => restoreCase(store, id, onCommitted),
    moments: (id) => listMoments(store, id),
    keepMoment: (moment) => keepMoment(store, moment),
    openMoment: (key) => openMoment(store, key),
    dropMoment: (key) => dropMoment(store, key),
    tellFiled: (id, at) => tellFiled(store, id, at),
    fileOf: (id) => fileOf(store, id),
    keepFile: (row) => keepFile(store, row),
    readKept: (id) => readKept(store, id),
    restoreKept: (backedUp) => restoreKept(store, backedUp, onCommitted),
    backedUpAt: () => readBackedUpAt(store),
    tellBackedUp: (at) => tellBackedUp(store, at),
    keptCopies: () => listCopies(store),
    adoptCopy: (key, as) => adoptCopy(store, key, as, onCommitted),
    dropCopy: (key) => dropCopy(store, key, Number.POSITIVE_INFINITY),
    breakOff: () => store.breakOff(),
    keepAtOnce: (row) => store.writeAtOnce(row),
    async settleKept(key, sequence) {
      await dropCopy(store, key, sequence)
    },
    reconnect: () => store.reconnect(),
    onSuperseded: (listener) => store.onSuperseded(listener),
  }
}
