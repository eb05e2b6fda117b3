/**
 * Returns how to open Ấp Số here, as an operator types it: `ops/deploy/ap-so` says which service it
 * runs commands for (`AP_SO_SERVICE`).
 */
export function howToOpen(source: Record<string, string | undefined> = process.env): string {
  const service = source['AP_SO_SERVICE'];
  return service ? `sudo systemctl start ${service}` : 'npm start';
}
