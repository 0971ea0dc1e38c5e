import type { MeaningKey } from '../engine/graph/meaning.ts'
import { assetsMeanings as enAssets } from './en/meanings/assets.ts'
import { contributionMeanings as enContribution } from './en/meanings/contribution.ts'
import { effectsMeanings as enEffects } from './en/meanings/effects.ts'
import { indicatorsMeanings as enIndicators } from './en/meanings/indicators.ts'
import { moneyMeanings as enMoney } from './en/meanings/money.ts'
import { normMeanings as enNorm } from './en/meanings/norm.ts'
import { poolsMeanings as enPools } from './en/meanings/pools.ts'
import { statementMeanings as enStatement } from './en/meanings/statement.ts'
import { timeMeanings as enTime } from './en/meanings/time.ts'
import { volumesMeanings as enVolumes } from './en/meanings/volumes.ts'
import { assetsMeanings } from './nl/meanings/assets.ts'
import { contributionMeanings } from './nl/meanings/contribution.ts'
import { effectsMeanings } from './nl/meanings/effects.ts'
import { indicatorsMeanings } from './nl/meanings/indicators.ts'
import { moneyMeanings } from './nl/meanings/money.ts'
import { normMeanings } from './nl/meanings/norm.ts'
import { poolsMeanings } from './nl/meanings/pools.ts'
import { statementMeanings } from './nl/meanings/statement.ts'
import { timeMeanings } from './nl/meanings/time.ts'
import { volumesMeanings } from './nl/meanings/volumes.ts'

/** What a number of the calculation is called, and what it is in one plain sentence. */
export interface MeaningWords {
  readonly title: string
  readonly sentence: string
}

type Meanings = Readonly<Record<MeaningKey, MeaningWords>>

export const nlMeanings: Meanings = {
  ...volumesMeanings,
  ...assetsMeanings,
  ...normMeanings,
  ...moneyMeanings,
  ...timeMeanings,
  ...poolsMeanings,
  ...effectsMeanings,
  ...statementMeanings,
  ...indicatorsMeanings,
  ...contributionMeanings,
}

export const enMeanings: Meanings = {
  ...enVolumes,
  ...enAssets,
  ...enNorm,
  ...enMoney,
  ...enTime,
  ...enPools,
  ...enEffects,
  ...enStatement,
  ...enIndicators,
  ...enContribution,
}
