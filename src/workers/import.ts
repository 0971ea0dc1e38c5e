import { expose } from 'comlink'
import { receiveCase } from './receive-case.ts'

/** What this worker does for the page: answer that it is there, and receive one case. */
const offered = { isReady: () => true, receiveCase }

export type ImportWorker = typeof offered

expose(offered)
