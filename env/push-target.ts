import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';
import type { Bucket } from './environment.ts';
import { withFile } from './file.ts';

/**
 * The target to which releases are pushed, and the coding of texts there (`PUSH_TO`, `PUSH_S3_…`,
 * `PUSH_CODING`).
 */
export interface PushTarget {
  bucket: Bucket;
  coding: 'gzip' | 'br';
}

const schema = z.object({
  PUSH_TO: z.string().refine(isBucket),
  PUSH_S3_ID: z.string(),
  PUSH_S3_SECRET: z.string(),
  PUSH_S3_REGION: z.string().default('us-east-1'),
  PUSH_CODING: z.enum(['gzip', 'br']).default('gzip'),
});

type Name = keyof z.infer<typeof schema>;

const expected: Record<Name, string> = {
  PUSH_TO: 'https://KHO/THÙNG của kho S3, ví dụ https://s3.example.vn/trang-ap-so',
  PUSH_S3_ID: 'mã truy cập của kho S3',
  PUSH_S3_SECRET: 'khóa bí mật của kho S3',
  PUSH_S3_REGION: 'tên vùng của kho S3, ví dụ us-east-1',
  PUSH_CODING: 'gzip hoặc br',
};

/** Tells whether releases are to be pushed at all. */
export function hasPushTarget(
  source: Record<string, string | undefined> = withFile(process.env),
): boolean {
  return Boolean(source['PUSH_TO']?.trim());
}

/**
 * Reads where releases are pushed to.
 * @throws {EnvironmentError} with one sentence per wrong or missing value
 */
export function readPushTarget(
  source: Record<string, string | undefined> = withFile(process.env),
): PushTarget {
  const names = Object.keys(expected) as Name[];
  const given = Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0] as Name));
    throw new EnvironmentError(
      [...wrong].map((name) => {
        const received = given[name] === undefined ? 'chưa có' : 'nhận được giá trị khác';
        return `Biến môi trường ${name}: ${received}, cần ${expected[name]}.`;
      }),
    );
  }
  const { data } = parsed;
  return {
    bucket: {
      address: data.PUSH_TO.replace(/\/+$/, ''),
      id: data.PUSH_S3_ID,
      secret: data.PUSH_S3_SECRET,
      region: data.PUSH_S3_REGION,
    },
    coding: data.PUSH_CODING,
  };
}

/** A store with a bucket, and nothing else that an address may have. */
function isBucket(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname !== '/' && url.href === `${url.origin}${url.pathname}`;
}
