// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SegmentedControl } from '../../src/ui/segmented-control.tsx'
import { SelectField } from '../../src/ui/select-field.tsx'

const options = [
  { value: 'low', label: 'Low' },
  { value: 'base', label: 'Base', group: 'Middle' },
  { value: 'high', label: 'High', group: 'Middle' },
] as const

test('SelectField groups options and reports the chosen value', () => {
  const onChange = vi.fn<(value: 'low' | 'base' | 'high') => void>()
  render(<SelectField label="Case" value="low" options={options} onChange={onChange} />)
  expect(screen.getByRole('group', { name: 'Middle' }).children).toHaveLength(2)
  fireEvent.change(screen.getByLabelText('Case'), { target: { value: 'high' } })
  expect(onChange).toHaveBeenCalledExactlyOnceWith('high')
})

test('SegmentedControl is a named group of radio buttons', () => {
  const onChange = vi.fn()
  render(<SegmentedControl label="Case" value="low" options={options} onChange={onChange} />)
  expect(screen.getByRole('group', { name: 'Case' })).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Low' }).checked).toBe(true)
  fireEvent.click(screen.getByRole('radio', { name: 'High' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('high')
})
