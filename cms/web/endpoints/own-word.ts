import { timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { monitorWord } from '../../../env/secret.ts';
import { Refused } from '../../base/errors/refused.ts';

/** @throws {Refused} when whoever asks does not know the word of this installation */
export function demandOwnWord({ headers, payload }: PayloadRequest): void {
  const expected = Buffer.from(`Bearer ${monitorWord(payload.config.secret)}`);
  const given = Buffer.from(headers.get('authorization') ?? '');
  if (given.length === expected.length && timingSafeEqual(given, expected)) return;
  throw new Refused('Địa chỉ này chỉ dành cho máy của chính hệ thống.', 401);
}
