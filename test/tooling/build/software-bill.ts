import { type Lock, type LockedPackage, type Manifest, nameOf, packagesOf } from './package-lock.ts'

function addressOf(name: string, version = ''): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** npm and CycloneDX write the same digest differently. */
function digestOf(integrity = ''): string {
  return Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
}

function licencesOf(license = ''): unknown {
  return / OR | AND /.test(license) ? [{ expression: license }] : [{ license: { id: license } }]
}

function component(folder: string, locked: LockedPackage, isShipped: boolean) {
  const name = nameOf(folder)
  const address = addressOf(name, locked.version)
  return {
    'bom-ref': address,
    type: 'library',
    name,
    version: locked.version,
    // What others need for their types only is in no file of the build.
    scope: isShipped ? 'required' : 'excluded',
    purl: address,
    hashes: [{ alg: 'SHA-512', content: digestOf(locked.integrity) }],
    licenses: licencesOf(locked.license),
  }
}

/** Of what the app is made, as a CycloneDX bill of materials; the same for the same lock, so without a moment or chance. */
export function softwareBill(manifest: Manifest, lock: Lock, shipped: ReadonlySet<string>): string {
  const { name, version, license } = manifest
  const components = packagesOf(lock)
    .filter(([folder, { dev }]) => dev !== true || shipped.has(folder))
    .map(([folder, locked]) => component(folder, locked, shipped.has(folder)))
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': addressOf(name, version),
        type: 'application',
        name,
        version,
        purl: addressOf(name, version),
        licenses: licencesOf(license),
      },
    },
    components,
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}
