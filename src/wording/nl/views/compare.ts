export const compare = {
  title: 'Vergelijken',
  lead: 'Deze case naast een ander bestand: wat verschilt, en wat doet dat?',
}
