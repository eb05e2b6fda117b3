import { expect, test } from 'vitest';
import { branchFaults, type AskingDraft } from '../../../../content/branches/faults.ts';

const sound = {
  branches: { question: 'Cho ai?', answers: [{ sign: 'a' }, { sign: 'b', guide: 'khac' }] },
  steps: [{}, { only: ['a'] }],
  prepare: [{ only: ['a'] }],
  urgent: false,
} satisfies AskingDraft;

const faults = (draft: Partial<AskingDraft>) =>
  branchFaults({ ...sound, ...draft }).map(({ field, code }) => `${field} ${code}`);
const asking = (branches: AskingDraft['branches'], more: Partial<AskingDraft> = {}) =>
  faults({ branches, ...more });

test('nothing is wrong with a guide that asks, nor with one that does not', () => {
  expect(faults({})).toEqual([]);
  expect(branchFaults({ steps: [{}], urgent: true })).toEqual([]);
});

test('a question and its answers need each other, two of them at least', () => {
  expect(asking({ ...sound.branches, question: ' ' })).toEqual(['branches.question unworded']);
  expect(asking({ question: 'Cho ai?' }, { steps: [{}], prepare: [] })).toEqual([
    'branches.answers few',
  ]);
  expect(asking({ question: 'Cho ai?', answers: [{ sign: 'a' }] })).toEqual([
    'branches.answers few',
  ]);
});

test('who has to call first is not asked', () => {
  expect(faults({ urgent: true })).toEqual(['branches.question urgent']);
});

test('an answer has steps of its own or leads to a guide, and a sign of its own', () => {
  const { question } = sound.branches;
  const answers = [{ sign: 'a' }, { sign: 'b' }];
  expect(asking({ question, answers })).toEqual(['branches.answers.1.guide nowhere']);
  expect(asking({ question, answers: [{ sign: 'a' }, { sign: 'a' }] })).toEqual([
    'branches.answers.1.sign twice',
  ]);
});

test('what belongs to an answer needs it, and one that is read here', () => {
  expect(faults({ steps: [{ only: ['a'] }, { only: ['d'] }] })).toEqual(['steps.1.only unknown']);
  expect(faults({ steps: [{ only: ['a', 'b'] }] })).toEqual(['steps.0.only unseen']);
  expect(faults({ prepare: [{ only: ['c'] }] })).toEqual(['prepare.0.only unknown']);
  expect(faults({ branches: null })).toEqual(['prepare.0.only unknown', 'steps.1.only unknown']);
});
