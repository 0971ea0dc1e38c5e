// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { cellsOfTable } from '../../../src/ui/cells/cells-of-table.ts'

const DUTCH = { decimal: ',', group: '.' } as const

function cells(table: React.ReactElement) {
  const { container } = render(table)
  const found = container.querySelector('table')
  if (found === null) throw new Error('No table')
  return cellsOfTable(found, DUTCH)
}

const number = (text: string) => ({ number: text })

test('what people read becomes text and numbers, without what only the screen needs', () => {
  const table = (
    <table>
      <thead>
        <tr>
          <th>Soort</th>
          <th data-number>2027</th>
          <td data-screen-only />
        </tr>
      </thead>
      <tbody>
        <tr>
          <th>
            Aanschaf <span className="visually-hidden">(basis)</span>
          </th>
          <td data-number>
            <span data-no-cell>✗</span> <button type="button">−1.234</button>
          </td>
          <td data-screen-only>
            <button type="button">Weg</button>
          </td>
        </tr>
        <tr data-screen-only>
          <th>Nieuw</th>
        </tr>
        <tr>
          <th>=1+1</th>
          <td data-number>niet</td>
        </tr>
      </tbody>
    </table>
  )
  expect(cells(table)).toEqual([
    ['Soort', number('2027')],
    ['Aanschaf', number('-1234')],
    ['=1+1', 'niet'],
  ])
})

test('a unit that all numbers share stands above them, units that differ stand beside them', () => {
  const table = (
    <table>
      <thead>
        <tr>
          <th>Naam</th>
          <th data-number>Nodig</th>
          <th data-number>Waarde</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th>A</th>
          <td data-number>€ 1.500</td>
          <td data-number>2,8 jaar</td>
        </tr>
        <tr>
          <th>B</th>
          <td data-number>€ −20,50</td>
          <td data-number>12,5%</td>
        </tr>
      </tbody>
    </table>
  )
  expect(cells(table)).toEqual([
    ['Naam', 'Nodig (€)', 'Waarde', ''],
    ['A', number('1500'), number('2.8'), 'jaar'],
    ['B', number('-20.5'), { number: '12.5', isPercent: true }, ''],
  ])
})

test('a part of a cell that says something else gets a column of its own', () => {
  const table = (
    <table>
      <thead>
        <tr>
          <th>Kengetal</th>
          <th data-number>Minder uren</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th>Uren</th>
          <td data-number>100</td>
        </tr>
        <tr>
          <th>
            Fte<p data-cell="Wat het zegt">Uren per voltijder</p>
          </th>
          <td data-number>
            3
            <span data-cell="Verschil">
              <span aria-hidden>▲ </span>+1 <span data-cell="In %">+50%</span>
            </span>
          </td>
        </tr>
      </tbody>
    </table>
  )
  expect(cells(table)).toEqual([
    ['Kengetal', 'Wat het zegt', 'Minder uren', 'Verschil', 'In %'],
    ['Uren', '', number('100'), '', ''],
    ['Fte', 'Uren per voltijder', number('3'), number('1'), { number: '50', isPercent: true }],
  ])
})

test('cells that span rows and columns keep the others in their place', () => {
  const table = (
    <table>
      <thead>
        <tr>
          <th rowSpan={2}>Prijs</th>
          <th colSpan={2}>Levensduur</th>
        </tr>
        <tr>
          <th data-number>3</th>
          <th data-number>10</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th>€ 500</th>
          <td data-number>1</td>
          <td data-number>2</td>
        </tr>
        <tr data-group>
          <th colSpan={3}>Partijen</th>
        </tr>
      </tbody>
    </table>
  )
  expect(cells(table)).toEqual([
    ['Prijs', 'Levensduur', ''],
    ['', number('3'), number('10')],
    ['€ 500', number('1'), number('2')],
    ['Partijen', '', ''],
  ])
})
