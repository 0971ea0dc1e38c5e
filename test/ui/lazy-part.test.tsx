// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { forgetFailedParts, lazyPart } from '../../src/ui/lazy-part.tsx'

afterEach(() => {
  document.head.replaceChildren()
  vi.restoreAllMocks()
})

function styleSheet(): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'about:blank' })
  document.head.append(link)
  return link
}

async function show(load: () => Promise<() => string>): Promise<void> {
  const Part = lazyPart(load)
  await act(async () => {
    render(<Part />)
    await Promise.resolve()
  })
}

test('a part leaves the style sheet alone that another part is still waiting for', async () => {
  const loading = styleSheet()
  await show(() => Promise.resolve(() => 'shown'))
  await screen.findByText('shown')
  expect(document.head.querySelector('link')).toBe(loading)
})

test('a style sheet that failed is asked for again before the part is shown', async () => {
  let failed: HTMLLinkElement | undefined
  await show(() => {
    failed = styleSheet()
    failed.dispatchEvent(new Event('error'))
    return Promise.resolve(() => 'shown')
  })
  const again = document.head.querySelector('link')!
  expect(again).not.toBe(failed)
  expect(screen.queryByText('shown')).toBeNull()
  again.dispatchEvent(new Event('load'))
  await screen.findByText('shown')
})

test('what stands there meanwhile gives way in the very turn in which the part comes', async () => {
  let come: (Part: () => string) => void = () => undefined
  const Part = lazyPart(
    () => new Promise<() => string>((resolve) => (come = resolve)),
    () => 'waiting',
  )
  render(<Part />)
  screen.getByText('waiting')
  await act(async () => {
    come(() => 'shown')
    await Promise.resolve()
  })
  screen.getByText('shown')
  expect(screen.queryByText('waiting')).toBeNull()
})

test('a part that could not be loaded throws where it stands, and is asked for again once that is forgotten', async () => {
  let tries = 0
  const Part = lazyPart(() => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(() => 'shown')
  })
  await expect(
    act(async () => {
      render(<Part />)
      await Promise.resolve()
    }),
  ).rejects.toThrow('no connection')
  cleanup()
  expect(() => render(<Part />)).toThrow('no connection')
  forgetFailedParts()
  render(<Part />)
  await screen.findByText('shown')
  expect(tries).toBe(2)
})

/** As the app has it: forgets what failed in the very turn in which it is caught. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override componentDidCatch() {
    forgetFailedParts()
  }
  override render() {
    return this.state.failed ? (
      <button onClick={() => this.setState({ failed: false })}>again</button>
    ) : (
      this.props.children
    )
  }
}

test('a part that failed is asked for once more at the first try again, and not before', async () => {
  let tries = 0
  const Part = lazyPart(() => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(() => 'shown')
  })
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  render(
    <Boundary>
      <Part />
    </Boundary>,
  )
  const again = await screen.findByText('again')
  await act(() => Promise.resolve())
  expect(tries).toBe(1)
  fireEvent.click(again)
  await screen.findByText('shown')
  expect(tries).toBe(2)
})
