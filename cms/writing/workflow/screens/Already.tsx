import { texts } from './texts.ts';

/**
 * The changes a draft has made already. Several are folded: the bar stays on the screen, and must
 * leave some of it.
 */
export function Already({ sentences }: { sentences: string[] }) {
  const all = sentences.map((sentence) => (
    <p key={sentence} role="status">
      {sentence}
    </p>
  ));
  if (all.length < 2) return all;
  return (
    <details className="workflow-bar__already">
      <summary>{texts.already(all.length)}</summary>
      {all}
    </details>
  );
}
