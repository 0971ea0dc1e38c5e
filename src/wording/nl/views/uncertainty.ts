export const uncertainty = {
  title: 'Onzekerheid',
  lead: 'Wat als het tegenvalt, en wat moet er waar zijn?',
}
