export const parties = {
  title: 'Wie betaalt, wie wint',
  lead: 'Wat elke partij betaalt en krijgt, en wat een eerlijke bijdrage zou zijn.',
}
