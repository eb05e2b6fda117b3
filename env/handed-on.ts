/** The environment of this process, for one that it starts, with what that one has besides. */
export function handedOn(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

/** The folders in which programs lie, with more of them: the value of `PATH`. */
export function foldersWith(...more: string[]): string {
  return [process.env['PATH'], ...more].filter(Boolean).join(':');
}
