export const pools = {
  title: 'Diensten',
  lead: 'Wanneer wordt bespaarde tijd een dienst minder?',
}
