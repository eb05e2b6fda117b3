import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/**
 * Tells whether this process may mount file systems of its own: as root, and not in every
 * container.
 */
export function mayMount(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    mountMemory(folder, 1);
    unmount(folder);
    return true;
  } catch {
    return false;
  }
}

/** Mounts so many megabytes of memory. */
export function mountMemory(folder: string, megabytes: number): void {
  mkdirSync(folder, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
}

/** Makes an ext4 file system of so many megabytes in a file. */
export function makeImage(image: string, megabytes: number): void {
  run('truncate', '-s', `${megabytes}M`, image);
  run('mkfs.ext4', '-q', '-F', image);
}

export function mountImage(image: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  run('mount', '-o', 'loop', image, folder);
}

export function unmount(folder: string): void {
  run('umount', folder);
}

/** Copies an image as it is on the disk at one moment, without waiting for anything to be written. */
export function copyAtOnce(image: string, copy: string): void {
  do run('cp', '--sparse=always', image, copy);
  while (!isSame(image, copy));
}

function isSame(one: string, other: string): boolean {
  try {
    run('cmp', '-s', one, other);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, ...parts: string[]): void {
  execFileSync(command, parts, { stdio: 'pipe' });
}
