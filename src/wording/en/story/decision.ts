import type { decision as nl } from '../../nl/story/decision.ts'

export const decision = {
  for: (technology: string): string => ` for ${technology}`,
  gainsAtOnce: (who: string, what: string, years: string, gain: string): string =>
    `${who} need not put anything in beforehand${what} and is left with ${gain} in ${years}.`,
  paysBack: (who: string, what: string, peak: string, payback: string, years: string, gain: string): string =>
    `${who} puts in at most ${peak}${what}, has it back after ${payback} and is left with ${gain} in ${years}.`,
  paysBackOnPaper: (who: string, what: string, years: string, gain: string): string =>
    `${who} is left with ${gain}${what} in ${years}, but only if the devices still have their value at the end.`,
  tooSlow: (who: string, what: string, peak: string, payback: string, loss: string): string =>
    `${who} has the ${peak} put in${what} back after ${payback}, but falls ${loss} short in money of now.`,
  costsOthersGain: (who: string, what: string, years: string, loss: string, gain: string): string =>
    `${who} pays ${loss} on balance${what} in ${years}, while society is left with ${gain}.`,
  costsAll: (who: string, what: string, years: string, loss: string): string =>
    `${who} pays ${loss} on balance${what} in ${years}, and society is no better off either.`,
  costs: (who: string, what: string, years: string, loss: string): string =>
    `${who} pays ${loss} on balance${what} in ${years}.`,
  evens: (who: string, what: string, years: string): string =>
    `For ${who}${what} costs and benefits are equal in ${years}.`,
  nothing: (who: string, what: string): string => `For ${who}${what} nothing changes in money.`,
  support: {
    nobodyElse: 'Other parties do not notice it in money.',
    winner: (who: string, gain: string): string => `Of the other parties ${who} gains most: ${gain}.`,
    payer: (who: string, loss: string): string => `Of the other parties ${who} contributes most: ${loss}.`,
    winnerAndPayer: (winner: string, gain: string, payer: string, loss: string): string =>
      `Of the other parties ${winner} gains most (${gain}) and ${payer} contributes most (${loss}).`,
    hours: (year: string, hours: string, fte: string, share: string): string =>
      `In ${year} ${hours} are freed, equal to ${fte}; ${share} of it becomes money.`,
    coverage: (share: string): string => `The rate covers ${share} of what the devices really cost.`,
    temporary: (share: string): string => `Of the extra income ${share} is temporary.`,
    allTemporary: 'All of the extra income is temporary.',
    terminal: (value: string, shortage: string): string =>
      `This includes ${value} of value left in devices after the last year. Without it ${shortage} is short.`,
  },
} satisfies typeof nl
