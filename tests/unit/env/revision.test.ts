import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteRevision, programName, revisionIn } from '../../../env/revision.ts';

let folder: string;
let history: string;
const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', GIT_COMMITTER_DATE: '2026-11-28T01:02:03Z' };
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@vi-du.vn', '-C', history, ...args],
    {
      encoding: 'utf8',
      env,
    },
  ).trim();

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-revision-'));
  history = path.join(folder, 'history');
  mkdirSync(path.join(history, 'ops'), { recursive: true });
  const asHere = ['.gitattributes', 'ops/revision.txt'];
  for (const name of asHere) writeFileSync(path.join(history, name), readFileSync(name));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the name of a version', () => {
  it('says commit and day where the history is, and that files were changed since', () => {
    const commit = git('log', '-1', '--format=%h');
    expect(programName('0.1.0', revisionIn(history))).toBe(`0.1.0 (${commit}, 28/11/2026)`);
    writeFileSync(path.join(history, 'ops/revision.txt'), 'other');
    expect(revisionIn(history)?.commit).toBe(`${commit}+`);
    git('checkout', '--quiet', 'ops/revision.txt');
  });

  it('says them in an archive of it, too, and in a copy that was noted', () => {
    const [archive, copy] = ['archive', 'copy'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    for (const made of [archive, path.join(copy, 'ops')]) mkdirSync(made, { recursive: true });
    git('archive', '--output', path.join(folder, 'code.tar'), 'HEAD');
    execFileSync('tar', ['-xf', path.join(folder, 'code.tar'), '-C', archive]);
    const there = revisionIn(history)!;
    expect(revisionIn(archive)).toEqual(there);
    expect(revisionIn(copy)).toBeUndefined();
    noteRevision(copy, there);
    expect(revisionIn(copy)).toEqual(there);
  });

  it('is the version alone where nobody can tell', () => {
    mkdirSync(path.join(folder, 'bare/ops'), { recursive: true });
    writeFileSync(path.join(folder, 'bare/ops/revision.txt'), '$Format:%h %cI$\n');
    expect(programName('0.1.0', revisionIn(path.join(folder, 'bare')))).toBe('0.1.0');
  });
});
