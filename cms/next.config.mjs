import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

/** Not searched for in the folders above, where another one's packages may lie. */
const root = path.dirname(import.meta.dirname);

export default withPayload(
  {
    outputFileTracingRoot: root,
    poweredByHeader: false,
    reactStrictMode: true,
    devIndicators: false,
    typescript: { ignoreBuildErrors: true },
    // Bundled, admin and API get a copy of Payload each and do not know one another's errors: an
    // editor would not be told what is wrong with a field.
    serverExternalPackages: ['payload', 'tinypool', 'write-excel-file'],
    images: { unoptimized: true },
    // 300 MB, and seconds to write: an installation compiles each version once. Nobody reads the 60 to 100 MB
    // of maps from what was compiled to its sources.
    experimental: { turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false },
    turbopack: {
      root,
      rules: {
        '**/richtext-lexical/dist/**/bundled.css': {
          loaders: [fileURLToPath(import.meta.resolve('./base/editor/lexical-styles.mjs'))],
        },
      },
    },
    redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  },
  { devBundleServerPackages: false },
);
