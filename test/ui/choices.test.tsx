// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { SegmentedControl } from '../../src/ui/segmented-control.tsx'
import { SelectField } from '../../src/ui/select-field.tsx'
import { Tabs } from '../../src/ui/tabs.tsx'

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

test('Tabs move by arrow keys, Home and End, and go round', () => {
  function Screen() {
    const [value, setValue] = useState<'low' | 'base' | 'high'>('low')
    return (
      <Tabs label="Cases" tabs={options} value={value} onChange={setValue}>
        {value}
      </Tabs>
    )
  }
  render(<Screen />)
  const seen = ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home'].map((key) => {
    fireEvent.keyDown(
      document.activeElement?.role === 'tab' ? document.activeElement : screen.getAllByRole('tab')[0]!,
      { key },
    )
    return [document.activeElement?.textContent, screen.getByRole('tabpanel').textContent]
  })
  expect(seen).toEqual([
    ['High', 'high'],
    ['Low', 'low'],
    ['Base', 'base'],
    ['High', 'high'],
    ['Low', 'low'],
  ])
})
