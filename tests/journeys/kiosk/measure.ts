import type { Page } from '@playwright/test';

/**
 * Least measures of the glass, in CSS pixels; `key` is for the keys of the keyboard, `mark` the
 * contrast of a button with its ground, `view` what is seen of a list or a picture.
 */
const least = {
  target: 80,
  gap: 12,
  mark: 3,
  view: 80,
  results: 2,
  keyTarget: 72,
  /** On glasses that allow no more, and in windows. */
  narrowKey: 64,
  keyGap: 6,
  text: 24,
  contrast: 7,
};

/**
 * Lists what is too small here, too close, too pale in one of the colours, covered, or cut off
 * without a sign; also with larger text and what is touched within reach.
 */
export function measure(page: Page): Promise<string[]> {
  return page.evaluate(async (least) => {
    const root = document.documentElement.dataset;
    const found: string[] = [];
    const kept = { ...root };
    await settle();
    const arrows = countArrows();
    checkTargets();
    checkText();
    checkTitles();
    checkPlace('');
    for (const theme of ['light', 'dark', 'contrast']) {
      root.theme = theme;
      checkContrast(theme);
    }
    root.theme = kept.theme;
    for (const [text, lowered, state] of [
      ['2', 'false', ' (larger text)'],
      ['3', 'false', ' (largest text)'],
      // Lowered alone, with text that stays as it is: what is watched must be told of that, too.
      ['3', 'true', ' (largest text, lowered)'],
      ['1', 'true', ' (lowered)'],
    ] as const) {
      Object.assign(root, { text, lowered });
      await settle();
      checkPlace(state);
    }
    Object.assign(root, { text: kept.text ?? '1', lowered: kept.lowered ?? 'false' });
    for (let frame = 0; frame < 60 && countArrows() !== arrows; frame += 1) await nextFrame();
    if (countArrows() !== arrows)
      found.push(`${countArrows()} pairs of arrows after the largest text, ${arrows} before`);
    return found;

    function countArrows(): number {
      return document.querySelectorAll('.rail').length;
    }

    /** Sizes are watched: what follows from them stands some frames later. Letters come late, too. */
    async function settle(): Promise<void> {
      for (let frame = 0, steady = 0; frame < 60 && steady < 4; frame += 1) {
        const before = sizes();
        await nextFrame();
        await document.fonts.ready;
        steady = withoutSign().length === 0 && sizes() === before ? steady + 1 : 0;
      }
    }

    function sizes(): string {
      const boxes = [...document.querySelectorAll('.scroll-box')];
      return boxes
        .map((box) => `${box.clientHeight}/${box.scrollHeight}`)
        .concat(`${countArrows()}`)
        .join();
    }

    /**
     * A frame that was laid out (those of the test's clock do not wait for one), and what it led to:
     * after a touch a busy browser draws several before it runs the tasks that they left.
     */
    function nextFrame(): Promise<void> {
      return new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          done();
        };
        const layout = new ResizeObserver(() => {
          layout.disconnect();
          port2.postMessage(undefined);
        });
        layout.observe(document.body);
      });
    }

    /** Boxes that hide a part of what is in them, and show no arrows. */
    function withoutSign(): Element[] {
      return [...document.querySelectorAll('.scroll-box')].filter(
        (box) =>
          box.scrollHeight > box.clientHeight + 4 && !box.parentElement?.querySelector('.rail'),
      );
    }

    function nameOf(element: Element): string {
      const text = (element.textContent ?? '').trim().slice(0, 30);
      return `<${element.localName} class="${element.className}"> “${text}”`;
    }

    function targets(): Element[] {
      return [...document.querySelectorAll('button, a[href], input')].filter(
        (element) =>
          !element.closest('[inert]') &&
          !element.matches('.staff-corner, .attract .touch') &&
          seenBox(element) !== undefined,
      );
    }

    /** The part of an element that no scrolling box and no edge of the glass hides. */
    function seenBox(element: Element): DOMRect | undefined {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const seen = { left, top, right, bottom };
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        seen.left = Math.max(seen.left, edge.left);
        seen.top = Math.max(seen.top, edge.top);
        seen.right = Math.min(seen.right, edge.right);
        seen.bottom = Math.min(seen.bottom, edge.bottom);
      }
      const width = seen.right - seen.left;
      const height = seen.bottom - seen.top;
      return width > 1 && height > 1 ? new DOMRect(seen.left, seen.top, width, height) : undefined;
    }

    function checkTargets(): void {
      const boxes = targets().map((element) => {
        const isKey = element.closest('.keys, .code-keys') !== null;
        const { width, height } = element.getBoundingClientRect();
        const isSmall = innerWidth < 1050 || Math.max(innerWidth, innerHeight) < 1100;
        const isNarrow = isSmall || !element.closest('.keys');
        const key = isNarrow ? least.narrowKey : least.keyTarget;
        const wanted = isKey ? key : least.target;
        if (Math.min(width, height) < wanted - 0.5)
          found.push(`${nameOf(element)} is ${width.toFixed()}×${height.toFixed()}`);
        return { element, isKey, box: seenBox(element) ?? new DOMRect() };
      });
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1)) {
          if (one.element.contains(other.element)) continue;
          const gap = gapBetween(one.box, other.box);
          const wanted = one.isKey && other.isKey ? least.keyGap : least.gap;
          if (gap < wanted - 0.5)
            found.push(`${nameOf(one.element)} is ${gap.toFixed(1)} from ${nameOf(other.element)}`);
        }
    }

    function gapBetween(one: DOMRect, other: DOMRect): number {
      const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
      const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
      return Math.max(across, down);
    }

    function texts(): Element[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all = new Set<Element>();
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent || walker.currentNode.textContent?.trim() === '') continue;
        if (parent.closest('[inert], .slip, .unseen, svg, script, noscript, style')) continue;
        if (getComputedStyle(parent).visibility !== 'hidden' && seenBox(parent)) all.add(parent);
      }
      return [...all];
    }

    function checkText(): void {
      for (const element of texts()) {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < least.text - 0.01) found.push(`${nameOf(element)} has text of ${size}px`);
      }
    }

    /** Words of two syllables stand on one line. */
    function checkTitles(): void {
      for (const title of document.querySelectorAll(
        'main h1, .tasks b, .hits b, .linked, .more .btn',
      )) {
        const torn = /căn cước|định danh|điện tử/i.exec(title.textContent ?? '');
        if (torn) found.push(`${nameOf(title)} may tear “${torn[0]}”`);
      }
    }

    function checkContrast(theme: string): void {
      for (const element of texts()) {
        const ratio = contrast(rgb(getComputedStyle(element).color), groundOf(element));
        if (ratio < least.contrast)
          found.push(`${nameOf(element)} has ${ratio.toFixed(2)}:1 in ${theme}`);
      }
      for (const element of targets().filter((each) => each.matches('.btn'))) {
        const { backgroundColor, borderTopColor } = getComputedStyle(element);
        const ground = groundOf(element.parentElement ?? document.body);
        const paints = [backgroundColor, borderTopColor].map(rgb);
        if (Math.max(...paints.map((paint) => contrast(paint, ground))) < least.mark)
          found.push(`${nameOf(element)} does not stand out in ${theme}`);
      }
    }

    function groundOf(element: Element): number[] {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const colour = rgb(getComputedStyle(box).backgroundColor);
        if ((colour[3] ?? 1) > 0.99) return colour;
      }
      return [255, 255, 255];
    }

    function rgb(colour: string): number[] {
      return (colour.match(/[\d.]+/g) ?? []).map(Number);
    }

    function contrast(one: number[], other: number[]): number {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance(colour: number[]): number {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Words stay in their button, and between the sides of what they scroll in. */
    function checkWords(element: Element, state: string): void {
      const button = element.closest('button');
      const box = button ?? element.closest('.scroll-box');
      if (!box || element.closest('.typed, .key, .pl')) return;
      const words = document.createRange();
      words.selectNodeContents(element);
      const [inner, outer] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
      const beyond = Math.max(
        inner.right - outer.right,
        outer.left - inner.left,
        ...(button ? [inner.bottom - outer.bottom, outer.top - inner.top] : []),
      );
      if (beyond > 3) found.push(`${nameOf(element)} is cut by ${beyond.toFixed()}${state}`);
    }

    /** The lines of words, and the words that lie on two of them. */
    function wordsOf(element: Element): { lines: DOMRect[]; torn: string[] } {
      const lines: DOMRect[] = [];
      const torn: string[] = [];
      const part = document.createRange();
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        part.selectNodeContents(node);
        const here = [...part.getClientRects()];
        lines.push(...here);
        if (here.length < 2) continue;
        for (const { 0: word, index } of node.data.matchAll(/[^\s\u00a0/-]+/g)) {
          part.setStart(node, index);
          part.setEnd(node, index + word.length);
          if (new Set([...part.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            torn.push(word);
        }
      }
      return { lines, torn };
    }

    /** Nothing lies on words that can be seen, a sign beside them neither, and none is torn. */
    function checkRead(element: Element, state: string): void {
      const seen = seenBox(element);
      if (!seen || element.closest('.pl, .typed, .key')) return;
      const { lines, torn } = wordsOf(element);
      for (const word of torn) found.push(`“${word}” of ${nameOf(element)} is torn${state}`);
      const signs = [...element.children].filter((each) => each.matches('.icon-box'));
      for (const line of lines) {
        const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
        const isSeen = x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
        const hit = document.elementFromPoint(x, y);
        // One sees through what at rest takes touches all over the glass, and in the corner of the staff.
        const isUnder = hit && !element.contains(hit) && !hit.contains(element);
        if (isSeen && isUnder && !hit.matches('.attract .touch, .staff-corner'))
          found.push(`${nameOf(element)} lies under ${nameOf(hit)}${state}`);
        for (const sign of signs)
          if (gapBetween(sign.firstElementChild?.getBoundingClientRect() ?? line, line) < -3)
            found.push(`A sign lies on ${nameOf(element)}${state}`);
      }
    }

    /**
     * No button is squeezed to nothing, but for what a list scrolls to; tones are written alike on their
     * keys.
     */
    function checkShown(state: string): void {
      for (const button of document.querySelectorAll('main.stage button')) {
        const isLaidOut = button.getClientRects().length > 0 && !button.closest('.scroll-box');
        if (isLaidOut && button.getBoundingClientRect().height < 2)
          found.push(`${nameOf(button)} has no height${state}`);
      }
      const tones = [...document.querySelectorAll('.key.is-tone')];
      const lines = tones.map((tone) => wordsOf(tone).lines.length);
      if (new Set(lines).size > 1) found.push(`Tones have ${lines.join(', ')} lines${state}`);
    }

    /** Words beside each other stay beside each other. */
    function checkApart(state: string): void {
      const all = new Set(texts());
      for (const one of all) {
        const next = one.nextElementSibling;
        if (!next || !all.has(next)) continue;
        if ([one, next].some((each) => getComputedStyle(each).display.startsWith('inline')))
          continue;
        const [words, others] = [one, next].map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return range.getBoundingClientRect();
        });
        if (words && others && gapBetween(words, others) < -6)
          found.push(`${nameOf(one)} runs into ${nameOf(next)}${state}`);
      }
    }

    /** Things at rest lie on nothing else; they stand on a fresh glass, whatever a visitor chose. */
    function checkRest(): void {
      const resting = [
        ...document.querySelectorAll('.attract > :not(.scene, .touch), .foot > *, .low > *'),
      ].map((element) => ({ element, box: element.getBoundingClientRect() }));
      for (const { element, box } of resting)
        if (box.bottom > innerHeight) found.push(`${nameOf(element)} ends below the glass`);
      for (const [at, one] of resting.entries())
        for (const other of resting.slice(at + 1))
          if (!one.element.contains(other.element) && gapBetween(one.box, other.box) < -2)
            found.push(`${nameOf(one.element)} lies on ${nameOf(other.element)}`);
    }

    function checkPlace(state: string): void {
      // New buttons take no touch in their first moment.
      for (const each of document.getAnimations())
        if (each instanceof CSSAnimation && each.animationName === 'settle') each.finish();
      for (const element of targets()) {
        const box = seenBox(element);
        if (!box || element.matches('.attract .touch')) continue;
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (!element.contains(hit))
          found.push(`${nameOf(element)} is covered by ${hit ? nameOf(hit) : 'nothing'}${state}`);
        const { left, right } = element.getBoundingClientRect();
        if (left < -1 || right > innerWidth + 1)
          found.push(`${nameOf(element)} sticks out${state}`);
      }
      for (const element of texts()) {
        checkWords(element, state);
        checkRead(element, state);
      }
      checkApart(state);
      checkShown(state);
      if (state === '') checkRest();
      for (const box of document.querySelectorAll('main.stage, .bar, .calling, .dialog')) {
        const hidden = box.scrollHeight - box.clientHeight;
        // The staff's windows and the set-up stand on a fresh glass, whatever a visitor chose.
        const scrolls =
          getComputedStyle(box).overflowY === 'auto' && !box.matches('.dialog, .setup');
        const never = state !== '' && box.matches('.dialog.is-wide, .setup');
        if (hidden > 1 && !scrolls && !never)
          found.push(`${hidden}px of ${nameOf(box)} do not fit${state}`);
      }
      for (const box of document.querySelectorAll('.scroll-box, .pic > :not(figcaption)')) {
        if (box.getClientRects().length === 0) continue;
        const { height } = box.getBoundingClientRect();
        const wanted = box.matches('.pic > *')
          ? least.view
          : Math.min(least.view, box.scrollHeight);
        if (height < wanted - 1) found.push(`${nameOf(box)} is ${height.toFixed()} high${state}`);
      }
      for (const picture of document.querySelectorAll(':is(.one, .help) > .pic')) {
        const { height, bottom } = picture.getBoundingClientRect();
        const words = picture.nextElementSibling?.getBoundingClientRect();
        const isBare = picture.firstElementChild?.getClientRects().length === 0;
        if (isBare && height > 24 && words && words.top >= bottom)
          found.push(`${height.toFixed()} px above the words are left empty${state}`);
      }
      for (const code of document.querySelectorAll('.qr svg')) {
        const { height } = code.getBoundingClientRect();
        const box = code.closest('.scroll-box');
        if (box && height > box.clientHeight + 1)
          found.push(`A QR of ${height.toFixed()} in ${box.clientHeight.toFixed()}${state}`);
        const seen = seenBox(code);
        if (state === '' && code.closest('.is-qr, .link') && (seen?.height ?? 0) < height - 1)
          found.push(`${seen?.height.toFixed() ?? '0'} of a QR of ${height.toFixed()} are seen`);
      }
      // A list with a heading of its own stands below what was asked for.
      const results = [...document.querySelectorAll('.look .hits:not(.none *, h2 + *) button')];
      const whole = results.filter(
        (each) => seenBox(each)?.height === each.getBoundingClientRect().height,
      );
      if (whole.length < Math.min(results.length, least.results))
        found.push(`${whole.length} of ${results.length} results are whole${state}`);
      for (const box of withoutSign()) found.push(`${nameOf(box)} goes on without a sign${state}`);
    }
  }, least);
}
