import * as fc from 'fast-check'

const awkward = [
  'Zorgcoördinator',
  '<script>window.x=1</script>',
  '=SUM(A1)',
  '"quoted", \\ and /',
  '👩‍⚕️ e\u0301',
  'javascript:alert(1)',
  'constructor',
]

/** Text that a file may carry: any characters but controls and lone surrogates. May be empty. */
export function arbitraryText(longest: number): fc.Arbitrary<string> {
  const any = fc.string({ maxLength: longest, unit: 'binary' }).map((text) =>
    text
      .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
      .slice(0, longest)
      .toWellFormed(),
  )
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ maxLength: Math.min(longest, 12) }) },
    { weight: 1, arbitrary: fc.constantFrom(...awkward) },
    { weight: 1, arbitrary: any },
  )
}

/** A name: text with at least one letter. */
export function arbitraryName(stem: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(stem) },
    { weight: 1, arbitrary: arbitraryText(40).map((text) => `${stem} ${text}`) },
  )
}
