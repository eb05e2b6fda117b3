/** A picture between two versions: one of the library, or one that ships with the code. */
export interface Picture {
  kind: 'media' | 'drawing' | 'icon';
  /** The id of the file, the drawing or the icon. */
  id: string;
  /** The name people use for it. */
  name: string;
  /** The address of a small copy of a file. */
  address?: string;
}

/** Some words or a picture, marked where only one of the two versions has it. */
export type Piece = ({ text: string } | { picture: Picture }) & { mark?: 'added' | 'removed' };

/** One field that is filled in, emptied or changed. */
export interface ValueDifference {
  of: 'value';
  /** `steps.2.title`, in the newer version as long as it is there. */
  path: string;
  /** "Quyết định thành lập, Ngày quyết định" */
  label: string;
  /** `style`: the words are the same, not what they look like. */
  how: 'added' | 'removed' | 'changed' | 'style';
  /** The text to read, line by line; unchanged lines are left out. */
  lines: Piece[][];
}

/** One row of a list: a step, a member. */
export interface RowDifference {
  of: 'row';
  path: string;
  /** "Bước 3", as it is counted in the newer version as long as it is there. */
  row: string;
  /** "Mở ứng dụng" */
  name?: string;
  how: 'added' | 'removed' | 'changed';
  /** "Bước 5": where it stood, when the rows were put in another order. */
  was?: string;
  inside: Difference[];
}

/** A difference between a version and an older one, in the words of the form. */
export type Difference = ValueDifference | RowDifference;

/** Counts the places that differ: a row that came or went is one. */
export function countDifferences(differences: Difference[]): number {
  return differences.reduce((sum, one) => sum + countOf(one), 0);
}

function countOf(one: Difference): number {
  if (one.of === 'value' || one.how !== 'changed') return 1;
  return (one.was ? 1 : 0) + countDifferences(one.inside);
}
