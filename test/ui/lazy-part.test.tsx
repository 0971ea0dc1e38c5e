// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test } from 'vitest'
import { lazyPart } from '../../src/ui/lazy-part.tsx'

afterEach(() => document.head.replaceChildren())

function styleSheet(): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'about:blank' })
  document.head.append(link)
  return link
}

async function show(load: () => Promise<() => string>): Promise<void> {
  const Part = lazyPart(load)
  await act(async () => {
    render(
      <Suspense>
        <Part />
      </Suspense>,
    )
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
