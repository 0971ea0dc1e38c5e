import { crc32 } from '../archive/crc32.ts'
import { joinBytes } from '../join-bytes.ts'
import { LOCKED_FORM } from '../link-form.ts'
import type { Reason } from '../refusal.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A passphrase and what makes its key: the browser's cryptography, and bytes that are drawn anew for each link. */
export interface Lock {
  readonly passphrase: string
  readonly subtle: SubtleCrypto
  /** 16 bytes. */
  readonly salt: Bytes
  /** 12 bytes. */
  readonly nonce: Bytes
}

/** What opens a locked link; null where the page is not secure, and so has no cryptography, or where nothing was asked yet. */
export interface Key {
  readonly passphrase: string | null
  readonly subtle: SubtleCrypto | null
}

/** AES-GCM with 256 bits, the key by PBKDF2 with SHA-256. Another cipher gets another number. */
const SCHEME = 1
/** As OWASP advises since 2023. More of them is a second number that is known here: a link says which one it has. */
const ITERATIONS = 600_000

const SALT_AT = 6
const NONCE_AT = SALT_AT + 16
const LOCKED_AT = NONCE_AT + 12
const TAG = 16
const CHECKSUM = 4

/** Form, scheme, iterations, salt, nonce, what is locked, and a checksum, so that a damaged link is known before anyone has to type. */
export async function lock(plain: Bytes, { passphrase, subtle, salt, nonce }: Lock): Promise<Bytes> {
  const head = joinBytes([Uint8Array.of(LOCKED_FORM, SCHEME), big32(ITERATIONS), salt, nonce])
  const key = await keyOf(subtle, passphrase, salt, 'encrypt')
  const locked = await subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: head }, key, plain)
  const whole = joinBytes([head, new Uint8Array(locked)])
  return joinBytes([whole, big32(crc32(whole))])
}

/** What was locked, or why it stays locked. Nothing is derived for a number of iterations that is not known: that could last for days. */
export async function unlock(link: Bytes, { passphrase, subtle }: Key): Promise<Bytes | Reason> {
  const whole = link.subarray(0, -CHECKSUM)
  if (whole.length < LOCKED_AT + TAG || number32(link, whole.length) !== crc32(whole))
    return { code: 'broken-link' }
  if (whole[1] !== SCHEME || number32(whole, 2) !== ITERATIONS) return { code: 'unknown-link-lock' }
  if (subtle === null) return { code: 'no-cryptography' }
  if (passphrase === null) return { code: 'link-locked' }
  const key = await keyOf(subtle, passphrase, whole.slice(SALT_AT, NONCE_AT), 'decrypt')
  const how = {
    name: 'AES-GCM',
    iv: whole.slice(NONCE_AT, LOCKED_AT),
    additionalData: whole.slice(0, LOCKED_AT),
  }
  try {
    return new Uint8Array(await subtle.decrypt(how, key, whole.slice(LOCKED_AT)))
  } catch {
    return { code: 'wrong-passphrase' }
  }
}

async function keyOf(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: Bytes,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same letters can be written in two ways, and a space at an end is not seen.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim())
  const base = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt }
  return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use])
}

function big32(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function number32(bytes: Bytes, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at)
}
