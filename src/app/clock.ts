export function now(): string {
  return new Date().toISOString()
}

/** The day by the calendar of the device: yyyy-mm-dd. */
export function today(): string {
  const at = new Date()
  const part = (number: number) => String(number).padStart(2, '0')
  return `${String(at.getFullYear())}-${part(at.getMonth() + 1)}-${part(at.getDate())}`
}
