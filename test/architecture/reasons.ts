/** The names in the table of dependencies of the README that have a reason beside them. */
export function namesWithReason(readme: string): readonly string[] {
  const [, table = ''] = /^\| dependency +\| reason +\|\n\|[ -]+\|[ -]+\|\n((?:\|.*\n)+)/m.exec(readme) ?? []
  return table.split('\n').flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|').map((cell) => cell.trim())
    return reason === '' ? [] : names.split(', ')
  })
}
