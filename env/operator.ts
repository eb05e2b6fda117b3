import { userInfo } from 'node:os';

/**
 * The account of the system of whoever runs a command: who called `sudo`, else whose process it is.
 */
export function operatorName(source: Record<string, string | undefined> = process.env): string {
  // It goes into the audit and into letters.
  return (source['SUDO_USER']?.trim() || ownName())
    .replaceAll(/[^\p{L}\p{N}._@\\-]/gu, '?')
    .slice(0, 64);
}

/** A container may run as a number that has no name. */
function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? '?'}`;
  }
}
