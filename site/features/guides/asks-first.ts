/** An entry of the history of a guide that asks first: what was chosen. */
interface Entry {
  cho?: string;
}

/**
 * Hides what a guide says until its question is answered, then what belongs to other answers: `#cho-b`
 * chooses, back takes it back. A step that is named is shown at once, of all answers until one is chosen.
 */
export function asksFirst(guide: HTMLElement): void {
  const asked = guide.querySelector<HTMLElement>('.whom');
  if (!asked) return;
  const choose = (): void => {
    const { hash } = location;
    const [, wanted] = /^#cho-(\w+)$/.exec(hash) ?? [];
    const entry = history.state as Entry | null;
    const isAsked = !hash || wanted === 'ai';
    const named = document.getElementById(hash.slice(1));
    const open = guide.contains(named) ? 'het' : '';
    const chosen = isAsked ? '' : (wanted ?? (entry?.cho || guide.dataset.cho || open));
    const isOne = asked.querySelector(`[data-only="${chosen}"]`) !== null;
    guide.dataset.cho = chosen;
    guide.classList.toggle('is-chosen', isOne);
    for (const part of guide.querySelectorAll<HTMLElement>('[data-only]'))
      part.classList.toggle('is-other', isOne && !part.dataset.only?.includes(chosen));
    // The numbers that are heard are those that are seen.
    guide.querySelectorAll('.step:not(.is-other) h3 .sr').forEach((name, at) => {
      name.textContent = (name.textContent ?? '').replace(/\d+/, `${at + 1}`);
    });
    // Back leads to where one was, a new way to what it names.
    if (!entry && wanted) asked.focus();
    if (!entry && hash) (wanted ? asked : named)?.scrollIntoView();
    history.replaceState({ ...entry, cho: chosen } satisfies Entry, '');
  };
  choose();
  addEventListener('hashchange', choose);
}
