import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  publisherStatus,
  publisherStatusFile,
} from '../../../../content/schema/publisher-status.ts';
import { Status } from '../../../../publisher/watch/status.ts';

let dataDir: string;
let status: Status;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-status-'));
  status = new Status(dataDir);
});
afterEach(() => {
  status.end();
  rmSync(dataDir, { recursive: true, force: true });
});

const written = () =>
  publisherStatus.parse(JSON.parse(readFileSync(path.join(dataDir, publisherStatusFile), 'utf8')));

describe('what the publisher says of itself', () => {
  it('is written when it begins, and at every change', () => {
    expect(written()).toMatchObject({ holdsLease: false, waiting: null, problem: null });
    status.say({ holdsLease: true, problem: 'Ổ đĩa sắp đầy.' });
    expect(written()).toMatchObject({ holdsLease: true, problem: 'Ổ đĩa sắp đầy.' });
  });

  it('keeps the moment since when changes wait', () => {
    status.sayWaiting(1, new Date('2026-11-24T05:00:00Z'));
    status.sayWaiting(3, new Date('2026-11-24T05:00:02Z'));
    expect(written().waiting).toEqual({ count: 3, since: '2026-11-24T05:00:00.000Z' });
    status.sayWaiting(0, new Date('2026-11-24T05:00:04Z'));
    expect(written().waiting).toBeNull();
  });

  it('stops nothing where it can’t be written', () => {
    rmSync(dataDir, { recursive: true });
    expect(() => status.say({ problem: 'Ổ đĩa đã đầy.' })).not.toThrow();
  });
});
