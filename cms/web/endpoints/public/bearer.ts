import type { PayloadRequest } from 'payload';

/** The token that a request brings as `Authorization: Bearer …`; empty without one. */
export function bearerIn({ headers }: PayloadRequest): string {
  return /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? '';
}
