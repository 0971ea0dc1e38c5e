import type { Bundle } from '../../../domain/lines.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { ReferenceCheck } from '../fields/reference-check.tsx'
import styles from './step.module.css'

/** Which technologies a bundle holds, and which lines it replaces. */
export function BundleMembers({ line, path }: { readonly line: Bundle; readonly path: string }) {
  const words = useWords().editor
  const c = useBusinessCase()
  const owners = [...c.technologies, { ...c.shared, name: words.costs.shared }]
  return (
    <>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.bundles.technologies}</legend>
        <div className={styles.checks}>
          {c.technologies.map((technology) => (
            <ReferenceCheck
              key={technology.id}
              path={`${path}.technologyIds`}
              chosen={line.technologyIds}
              of={technology}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.bundles.replaces}</legend>
        <div className={styles.checks}>
          {owners.flatMap((owner) =>
            [...owner.assets, ...owner.oneOffs, ...owner.recurring].map(({ id, name }) => (
              <ReferenceCheck
                key={id}
                path={`${path}.replaces`}
                chosen={line.replaces}
                of={{ id, name: `${owner.name}: ${name}` }}
              />
            )),
          )}
        </div>
      </fieldset>
    </>
  )
}
