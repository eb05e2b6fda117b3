import type { Page } from '@playwright/test';

/**
 * English words of admin panels that are no Vietnamese syllable without marks, nor a word that
 * Vietnamese has taken in ("email", "link", "video").
 */
const words =
  'about above account activate actions add added again already all and any apply are array ascending available back before below between block blocks browse button cancel cannot change changed changes choose chosen clear click close closed collapse collapsed collection collections column columns confirm copied copy could create created creating currently dashboard date day days default delete deleted deleting descending description disabled discard document documents does down download drag drawer draft drafts drop duplicate edit edited editing editor error errors exit expand failed field fields filter filters first focused folder folders for from global group has have heading hide image images insert into invalid is it item items language last layout leave light limit list loading locale lock locked log login logout manage missing modified month move moved must name new next none not nothing notifications number of open option options or order page pages paragraph password paste per permanently please press preview previous publish published read redo remove removed required reset restore results row rows save saved saving schedule search select selected selection settings showing sort stay submit successfully table tab text the this time title toggle trash undo unknown unlock unpublish untitled up update updated upload use user users value version versions view viewing was were what with without without year yes you your';
const english = new Set(words.split(' '));

/**
 * Lists what a page shows or says to a screen reader in English. Texts that people wrote are left
 * out.
 */
export async function englishOf(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const written =
      'script, style, [contenteditable], iframe, svg, code, .row-label, .preview, td, .doc-header__title, .step-nav__last, [data-user-text]';
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const found: string[] = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      if (
        nodeValue?.trim() &&
        parentElement &&
        !parentElement.closest(written) &&
        shown(parentElement)
      )
        found.push(nodeValue.trim());
    }
    for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.parentElement?.closest('[contenteditable], iframe, svg'))
          found.push(`${name}: ${element.getAttribute(name) ?? ''}`);
    return [...new Set(found)];
  });
  return said.filter(isEnglish);
}

/** Tells whether a text has an English word. */
function isEnglish(text: string): boolean {
  const plain = text.replace(/^[\w-]+: /, '').replace(/\S+@\S+|https?:\S+|\/[\w/-]+/g, ' ');
  return plain
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => english.has(word));
}
