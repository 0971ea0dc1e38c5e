import { expose } from 'comlink'
import { backupCases } from './backup-cases.ts'

expose(backupCases())
