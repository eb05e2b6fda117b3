/** Files in PEM: the certificate with those that vouch for it, and its key. */
export interface Certificate {
  chain: string;
  key: string;
}

/**
 * Mozilla's “intermediate” (ssl-config.mozilla.org, guideline 5.7) without the DHE suites, which no
 * browser that is served needs: Chrome 87 and iOS 14 speak TLS 1.3.
 */
export function tls({ chain, key }: Certificate): string {
  return `ssl_certificate ${chain};
ssl_certificate_key ${key};
ssl_protocols TLSv1.2 TLSv1.3;
ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
ssl_prefer_server_ciphers off;
ssl_ecdh_curve X25519:prime256v1:secp384r1;
ssl_session_timeout 1d;
ssl_session_cache shared:ap_so_tls:10m;
ssl_session_tickets off;`;
}
