/** Where the browser refuses, the room is as large as the window: nothing is lost, and there is nothing to say. */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await leaveFullScreen()
  else await document.documentElement.requestFullscreen().catch(() => undefined)
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined)
}
