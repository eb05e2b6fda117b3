import { expect, it, vi } from 'vitest';

const load = () => import('../../../../../cms/keeping/program-news/running.ts');

it('is the program that was read first, also for a second copy of the code in the process', async () => {
  const { runningProgram } = await load();
  const first = runningProgram();
  expect(first.version).toMatch(/^\d+\.\d+\.\d+/);
  vi.resetModules();
  const another = await load();
  expect(another.runningProgram).not.toBe(runningProgram);
  expect(another.runningProgram()).toBe(first);
});
