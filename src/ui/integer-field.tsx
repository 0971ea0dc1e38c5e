import { DecimalField, type DecimalFieldProps } from './decimal-field.tsx'

/** A DecimalField for years, people and other things that are counted. */
export function IntegerField(props: Omit<DecimalFieldProps, 'integer' | 'percent' | 'minDecimals'>) {
  return <DecimalField {...props} integer />
}
