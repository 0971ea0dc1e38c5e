import { OfflineNotice } from './offline-notice.tsx'

export function App() {
  return (
    <main>
      <h1>Baatwijzer</h1>
      <OfflineNotice updateText="Er is een nieuwe versie van Baatwijzer." applyText="Nu vernieuwen" />
    </main>
  )
}
