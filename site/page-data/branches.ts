import { drawingAddress, guideAddress } from '../../content/addresses.ts';
import { branchesOf } from '../../content/branches/answers.ts';
import { present } from '../../content/present.ts';
import type { AnswerSign, Guide } from '../../content/schema/guide.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { guideWords } from '../words/guides.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';

/** An answer to choose. */
export interface AnswerView {
  sign: AnswerSign;
  label: string;
  note?: string;
  /** Address of the drawing. */
  drawing?: string;
  /** The guide that it leads to. */
  guide?: Link;
}

/** The question of a guide, and its answers. */
export interface BranchesView {
  question: string;
  answers: AnswerView[];
}

/** The question of a guide, with the answers that lead somewhere today. */
export function viewBranches(guide: Guide, lookup: Lookup): BranchesView | undefined {
  const branches = openBranches(guide, lookup);
  if (!branches) return undefined;
  const { question, answers } = branches;
  return {
    question,
    answers: answers.map(({ sign, label, note, drawing, guide: id }) => {
      const other = id === undefined ? undefined : lookup.guides.get(id);
      return present({
        sign,
        label,
        note,
        drawing: drawing && drawingAddress({ id: drawing }),
        guide: other && { address: guideAddress(other), title: other.title },
      });
    }),
  };
}

/** The question of a guide; answers whose guide is not published are left out. */
export function openBranches(guide: Guide, { guides }: Lookup): Guide['branches'] {
  return branchesOf(guide, (id) => guides.has(id));
}

/** Names answers by their signs, one beside the other. */
export function namesOfAnswers(
  answers: readonly { sign: string; label: string }[],
  signs: readonly string[],
): string {
  return answers
    .filter(({ sign }) => signs.includes(sign))
    .map(({ label }) => label)
    .join(' · ');
}

/** A guide that asks first, in a few lines: its question, and for each answer where it begins. */
export interface AsksInShort {
  question: string;
  ways: string[];
}

/** Tells in a few lines how a guide that asks first goes on; nothing for one that does not. */
export function asksInShort(guide: Guide, lookup: Lookup): AsksInShort | undefined {
  const branches = openBranches(guide, lookup);
  if (!branches) return undefined;
  const { whom } = guideWords(guide.language);
  const wayOf = ({ sign, guide: id }: (typeof branches.answers)[number]) => {
    const other = id === undefined ? undefined : lookup.guides.get(id);
    if (other) return `${lowerFirst(whom.other)} “${other.title}”`;
    return lowerFirst(guide.steps.find(({ only }) => only?.includes(sign))?.title ?? '');
  };
  return {
    question: branches.question,
    ways: branches.answers.map((answer) => `${answer.label}: ${wayOf(answer)}`),
  };
}
