// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { exampleCase, showEditor } from './editor-around.tsx'

function open(step: Parameters<typeof showEditor>[1] = 'costs') {
  const editor = showEditor(exampleCase('verpleeghuis'), step)
  const technology = editor.present().technologies[0]!
  const line = technology.assets[0]!
  const list = `technologies.${technology.id}.assets`
  const field = (path: string) => {
    const found = document.querySelector<HTMLInputElement>(`[data-field="${path}"]`)
    if (found === null) throw new Error(`No field ${path}`)
    return found
  }
  return { ...editor, technology, line, list, field, price: `${list}.${line.id}.price` }
}

describe('the strip', () => {
  test('moves with each key and tells the change since opening', () => {
    const { field, price } = open()
    const npv = () => document.querySelector('[data-figure=netPresentValue]')!.textContent
    const before = npv()
    fireEvent.change(field(price), { target: { value: '1' } })
    const between = npv()
    fireEvent.change(field(price), { target: { value: '1.000' } })
    expect(new Set([before, between, npv()]).size).toBe(3)
    expect(npv()).toContain('sinds openen')
    fireEvent.keyDown(field(price), { key: 'Escape' })
    expect(npv()).toBe(before)
  })

  test('says nothing as long as there is nothing to say', () => {
    showEditor(emptyCase('empty', 'Leeg', 2027), 'why')
    const figures = [...document.querySelectorAll('[data-figure] > div > p:nth-child(2)')]
    expect(figures.map(({ textContent }) => textContent)).toEqual(['–', '–', '–', '–'])
  })

  test('opens the explanation of a number', () => {
    const { store } = open()
    fireEvent.click(
      within(document.querySelector<HTMLElement>('[data-figure=netPresentValue]')!).getByRole('button'),
    )
    expect(store.getState().explained).toBe('view.provider.netPresentValue')
  })

  test('says that something unreadable is left out, and leads to it', () => {
    const { field, price, store, present, line } = open()
    fireEvent.change(field(price), { target: { value: 'veel' } })
    fireEvent.blur(field(price))
    expect(screen.getByText('Eén veld telt niet mee')).toBeTruthy()
    expect(field(price).value).toBe('veel')
    expect(present().technologies[0]!.assets[0]!.price).toEqual(line.price)
    act(() => store.goTo(null))
    fireEvent.click(screen.getByRole('button', { name: 'Ga naar het veld' }))
    expect(document.activeElement).toBe(field(price))
    fireEvent.change(field(price), { target: { value: '12' } })
    expect(screen.queryByText('Eén veld telt niet mee')).toBeNull()
  })
})

describe('a line', () => {
  test('that is removed can be put back as it was', () => {
    const { line, notices, present, price, field } = open()
    const before = present()
    fireEvent.click(screen.getByRole('button', { name: `Verwijder ${line.name}` }))
    expect(() => field(price)).toThrow()
    act(() => notices.at(-1)!.undo!())
    expect(present()).toBe(before)
    expect(field(price).value).not.toBe('')
  })

  test('that is added takes focus, ready to be named', () => {
    const { present, technology } = open()
    fireEvent.click(screen.getAllByRole('button', { name: 'Voeg aanschaf toe' })[0]!)
    const added = present().technologies[0]!.assets.at(-1)!
    expect(technology.assets).not.toContain(added)
    expect((document.activeElement as HTMLInputElement).value).toBe('Nieuwe aanschaf')
  })

  test('is never without a name', () => {
    const { field, list, line, present } = open()
    const name = field(`${list}.${line.id}.name`)
    fireEvent.change(name, { target: { value: '' } })
    expect(name.value).toBe('')
    expect(present().technologies[0]!.assets[0]!.name).toBe(line.name)
    fireEvent.blur(name)
    expect(name.value).toBe(line.name)
  })
})

describe('several lines', () => {
  function openFilled() {
    const editor = open()
    const names = () => editor.present().technologies[0]!.assets.map(({ name }) => name)
    const rows = ['Een\t100\t1\t3', 'Twee\t200\t2\t4', 'Drie\t300\t3\t5', 'Vier\t400\t4\t6']
    fireEvent.paste(editor.field(`${editor.list}.${editor.line.id}.name`), {
      clipboardData: { getData: () => rows.join('\n') },
    })
    const box = (name: string) => screen.getByRole('checkbox', { name: `Kies ${name}` })
    const assets = () => editor.present().technologies[0]!.assets
    const priceOf = (name: string) =>
      editor.field(`${editor.list}.${assets().find((asset) => asset.name === name)!.id}.price`)
    return { ...editor, names, box, assets, priceOf }
  }

  test('are chosen up to one with Shift, moved together, and go back in one step', () => {
    const { names, box, store } = openFilled()
    expect(names().slice(0, 4)).toEqual(['Een', 'Twee', 'Drie', 'Vier'])
    fireEvent.click(box('Twee'))
    fireEvent.click(box('Vier'), { shiftKey: true })
    expect(screen.getByText('3 regels gekozen')).toBeTruthy()
    fireEvent.click(within(screen.getByRole('group', { name: '3 regels gekozen' })).getByText('Omhoog'))
    expect(names().slice(0, 4)).toEqual(['Twee', 'Drie', 'Vier', 'Een'])
    act(() => store.undo())
    expect(names().slice(0, 4)).toEqual(['Een', 'Twee', 'Drie', 'Vier'])
  })

  test('are deleted together, with a way back', () => {
    const { names, box, notices } = openFilled()
    const before = names()
    fireEvent.click(box('Een'))
    fireEvent.click(box('Drie'))
    fireEvent.click(within(screen.getByRole('group', { name: '2 regels gekozen' })).getByText('Verwijder'))
    expect(names()).not.toContain('Een')
    expect(notices.at(-1)!.text).toMatch(/^2 regels zijn verwijderd/)
    expect(screen.queryByText(/regels? gekozen$/)).toBeNull()
    act(() => notices.at(-1)!.undo!())
    expect(names()).toEqual(before)
  })

  test('are copied together', () => {
    const { names, box } = openFilled()
    fireEvent.click(box('Een'))
    fireEvent.click(box('Twee'))
    fireEvent.click(within(screen.getByRole('group', { name: '2 regels gekozen' })).getByText('Dupliceer'))
    expect(names().slice(0, 4)).toEqual(['Een', 'Een (kopie)', 'Twee', 'Twee (kopie)'])
  })

  test('take with Ctrl+D what stands above, or all what stands in the first', () => {
    const { box, priceOf } = openFilled()
    fireEvent.keyDown(priceOf('Twee'), { key: 'd', ctrlKey: true })
    expect(priceOf('Twee').value).toBe('100')
    fireEvent.click(box('Twee'))
    fireEvent.click(box('Drie'))
    fireEvent.click(box('Vier'))
    fireEvent.keyDown(priceOf('Vier'), { key: 'd', ctrlKey: true })
    expect(['Een', 'Twee', 'Drie', 'Vier'].map((name) => priceOf(name).value)).toEqual([
      '100',
      '100',
      '100',
      '100',
    ])
  })
})

describe('a block of cells from a sheet', () => {
  const paste = (target: HTMLElement, text: string) =>
    fireEvent.paste(target, { clipboardData: { getData: () => text } })

  test('fills names and numbers, and adds the rows that are missing', () => {
    const { field, list, line, present, technology } = open()
    const rows = technology.assets.map((_, n) => `Regel ${String(n)}\t1.250,50\t2`)
    paste(field(`${list}.${line.id}.name`), [...rows, 'Extra\t€ 12\t4'].join('\n'))
    const assets = present().technologies[0]!.assets
    expect(assets).toHaveLength(technology.assets.length + 1)
    expect(assets[0]).toMatchObject({
      name: 'Regel 0',
      price: { value: '1250.5' },
      usersPerUnit: { value: '2' },
    })
    expect(assets.at(-1)).toMatchObject({
      name: 'Extra',
      price: { value: '12' },
      usersPerUnit: { value: '4' },
    })
  })

  test('of 20 by 5 from Excel fills twenty lines with all their numbers, in one step', () => {
    const { field, list, line, present, store } = open()
    const before = present()
    const rows = Array.from({ length: 20 }, (_, n) =>
      [`Apparaat ${String(n + 1)}`, `€ ${String(n + 1)}.250,50`, '2', String((n % 9) + 1), '21%'].join('\t'),
    )
    paste(field(`${list}.${line.id}.name`), `${rows.join('\r\n')}\r\n`)
    const assets = present().technologies[0]!.assets
    expect(assets).toHaveLength(20)
    expect(
      assets.map(({ name, price, usersPerUnit, life, vat }) => [
        name,
        ...[price, usersPerUnit, life, vat].map(({ value }) => value),
      ]),
    ).toEqual(
      Array.from({ length: 20 }, (_, n) => [
        `Apparaat ${String(n + 1)}`,
        `${String(n + 1)}250.5`,
        '2',
        String((n % 9) + 1),
        '0.21',
      ]),
    )
    act(() => store.undo())
    expect(present()).toBe(before)
  })

  test('leaves out what cannot be read, visibly, and is one step back', () => {
    const { field, list, line, present, store, price } = open()
    const before = present()
    paste(field(`${list}.${line.id}.name`), 'Nieuw\tonbekend\nAnders\t5')
    expect(screen.getByText('Eén veld telt niet mee')).toBeTruthy()
    expect(field(price).value).toBe('onbekend')
    expect(present().technologies[0]!.assets[0]!.price).toEqual(line.price)
    act(() => store.undo())
    expect(present()).toBe(before)
    expect(field(price).value).toBe('560')
    expect(screen.queryByText('Eén veld telt niet mee')).toBeNull()
  })
})

test('a field that was asked for is found in another step, with its line open', () => {
  const { store, technology, field } = open('why')
  const effect = technology.timeEffects[0]!
  const path = `technologies.${technology.id}.timeEffects.${effect.id}.billableShare`
  act(() => store.goTo(path))
  expect(document.activeElement).toBe(field(path))
  expect(store.getState().goingTo).toBeNull()
})
