/** A piece of XML as data: text becomes XML in one place only, so that no text of a case can become markup. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Child[]
}

export type Attributes = Readonly<Record<string, string | number | undefined>>
export type Child = Element | string | null

/** An element; attributes that are undefined and children that are null are left out. */
export function e(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return { name, attributes, children }
}

/** `<name val="value"/>`, of which drawings are full. */
export function val(name: string, value: string | number): Element {
  return e(name, { val: value })
}
