import { expect, it } from 'vitest'
import { assumed } from '../../../src/domain/defaults.ts'
import { GraphBuilder } from '../../../src/engine/graph/builder.ts'
import { nodePath } from '../../../src/engine/graph/node.ts'

const subject = { path: 'line', name: 'Line' }

it('keeps every name of a step that is the outcome of several years', () => {
  const b = new GraphBuilder()
  const charge = b.scale(b.input('asset.residual', 'residual', assumed('0.5')), b.constant(2, '1'))
  const years = [1, 2, 3].map((column) => b.named(charge, { key: 'depreciation', subject, column }))
  const { nodes } = b.graph()
  const paths = nodes.flatMap((n) => (n.meaning === null ? [] : [nodePath(n.meaning)]))
  expect(paths).toEqual(['line.depreciation.y1', 'line.depreciation.y2', 'line.depreciation.y3'])
  expect(years.map((n) => nodes[n.id]?.meaning?.column)).toEqual([1, 2, 3])
})

it('names a count that stands for another, in the unit that it stands for', () => {
  const b = new GraphBuilder()
  const clients = b.sum('client', [b.constant(2, 'client'), b.constant(3, 'client')])
  const users = b.named(b.countAs(clients, 'user'), { key: 'users', subject, column: 1 })
  expect(b.graph().nodes[clients.id]).toBe(users)
  expect(users.unit).toBe('user')
})
