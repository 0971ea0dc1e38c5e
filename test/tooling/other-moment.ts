// Loaded before anything else where tests run at another time than now: `YEARS=10` is ten years from now.
const shift = Number(process.env['YEARS'] ?? 0) * 365.25 * 24 * 60 * 60 * 1000
const OwnDate = globalThis.Date

function later(): number {
  return OwnDate.now() + shift
}

if (shift !== 0) {
  globalThis.Date = new Proxy(OwnDate, {
    construct: (date, given, made) =>
      Reflect.construct(date, given.length === 0 ? [later()] : given, made) as object,
    get: (date, key, self) => (key === 'now' ? later : (Reflect.get(date, key, self) as unknown)),
  })
}
