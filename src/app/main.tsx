import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { followLinks } from './import/link-in-address.ts'
import { startOffline } from './offline.ts'
import { loadCatalogue } from '../wording/load-catalogue.ts'
import { followPreferences, preferences } from './preferences.ts'

async function start(place: HTMLElement): Promise<void> {
  followLinks()
  followPreferences(document.documentElement)
  const words = await loadCatalogue(preferences.getState().language)
  createRoot(place).render(
    <StrictMode>
      <App words={words} />
    </StrictMode>,
  )
  void startOffline()
}

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no element with id app')

// A host that cannot send frame-ancestors would let another site frame this one and steal clicks.
if (window.top === window.self) void start(place)
else place.textContent = 'Baatwijzer opent niet binnen een andere website. Open het in een eigen tabblad.'
