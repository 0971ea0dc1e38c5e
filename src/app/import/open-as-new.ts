import type { BusinessCase } from '../../domain/business-case.ts'
import { createStubbornly } from '../../storage/create-stubbornly.ts'
import type { Received } from '../../workers/receive-case.ts'
import { namesInUse } from '../case/names-in-use.ts'
import { now } from '../clock.ts'
import { newId } from '../new-id.ts'
import { storage } from '../storage.ts'
import { freeName } from './free-name.ts'

type ReceivedCase = Extract<Received, { readonly ok: true }>

/** Keeps what was received as a new case: it never takes the place of one that is here. Null where it is not kept. */
export async function openAsNew({ case: received, headline }: ReceivedCase): Promise<BusinessCase | null> {
  const { repository } = await storage()
  const opened = { ...received, id: newId(), name: freeName(received.name, await namesInUse()) }
  const outcome = await createStubbornly(repository, opened, { at: now(), headline })
  return outcome.kind === 'saved' ? opened : null
}
