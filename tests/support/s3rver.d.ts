/** Only what the tests ask of it: the package brings no types. */
declare module 's3rver' {
  import type { EventEmitter } from 'node:events';

  export default class S3rver extends EventEmitter {
    constructor(options: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
