import { withPayload } from '@payloadcms/next/withPayload';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** The admin panel writes its own inline styles and start scripts; nothing comes from elsewhere. */
const contentSecurityPolicy = (development) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

const headers = (development) => [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy(development) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

export default (phase) =>
  withPayload(
    {
      poweredByHeader: false,
      reactStrictMode: true,
      devIndicators: false,
      typescript: { ignoreBuildErrors: true },
      // Bundled, admin and API get a copy of Payload each and do not know one another's errors: an
      // editor would not be told what is wrong with a field.
      serverExternalPackages: ['payload'],
      headers: async () => [
        { source: '/:path*', headers: headers(phase === PHASE_DEVELOPMENT_SERVER) },
      ],
      redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
    },
    { devBundleServerPackages: false },
  );
