import { look } from '../ask/ask.ts';

/** The key that locks text up; `none` where a browser locks nothing up, without https. */
type Key = CryptoKey | 'none';

const keys = new Map<string, Promise<Key | undefined>>();

/** The key of the account that is logged in; nothing while the server does not give it. */
export async function keyFor(account: string): Promise<Key | undefined> {
  const asked = keys.get(account) ?? fetchKey();
  keys.set(account, asked);
  const key = await asked;
  if (!key) keys.delete(account);
  return key;
}

async function fetchKey(): Promise<Key | undefined> {
  if (!window.isSecureContext) return 'none';
  const said = await look<{ key: string }>('/api/editing/key');
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  return said && crypto.subtle.importKey('raw', bytesOf(said.key), 'AES-GCM', false, uses);
}

/** Locks a text up: twelve bytes that are used once, and the rest, in base64. */
export async function lock(key: Key, text: string): Promise<string> {
  if (key === 'none') return text;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new TextEncoder().encode(text);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
  return base64Of(iv) + base64Of(new Uint8Array(locked));
}

/** @returns nothing when it was locked up with another key, or damaged */
export async function unlock(key: Key, text: string): Promise<string | undefined> {
  if (key === 'none') return text || undefined;
  try {
    const iv = bytesOf(text.slice(0, 16));
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytesOf(text.slice(16)));
    return new TextDecoder().decode(data);
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
