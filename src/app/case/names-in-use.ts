import { storage } from '../storage.ts'

/** The names of the cases that are here; none where they cannot be read. */
export async function namesInUse(): Promise<readonly string[]> {
  const { repository } = await storage()
  const listed = await repository.list()
  return listed.kind === 'listed' ? listed.cases.map(({ name }) => name) : []
}
