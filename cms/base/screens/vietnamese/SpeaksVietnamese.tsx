'use client';

import { useEffect, type ReactNode } from 'react';
import { labelCells } from './label-cells.ts';
import { nameControls } from './name-controls.ts';
import { newestFirst } from './newest-first.ts';
import { inVietnamese } from './phrases.ts';
import { keepVietnamTime } from './vietnam-time.ts';

keepVietnamTime();
newestFirst();

const attributes = ['aria-label', 'aria-roledescription', 'title', 'placeholder'];

/** The places where libraries write texts; what people wrote themselves is never looked at. */
const spoken =
  '[aria-live], [id^="DndDescribedBy"], [id^="DndLiveRegion"], .react-datepicker, .rich-text-lexical > p, .doc-header__title, .step-nav__last';

const marked = attributes.map((name) => `[${name}]`).join();

/** Puts what libraries say in English into Vietnamese, as it comes into the page. */
export function SpeaksVietnamese({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0;
    const lookOver = () => {
      frame = 0;
      nameControls(document.body);
      labelCells(document.body);
    };
    translate(document.body);
    lookOver();
    const observer = new MutationObserver((mutations) => {
      for (const { type, target, addedNodes, attributeName } of mutations) {
        if (type === 'attributes') translateAttribute(target as Element, attributeName ?? '');
        else if (type === 'characterData') translateText(target);
        else addedNodes.forEach(translate);
      }
      // A form comes in many pieces: the whole page is looked over once before it is drawn, not at each.
      if (mutations.some(({ type }) => type !== 'attributes'))
        frame ||= requestAnimationFrame(lookOver);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: attributes,
    });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return children;
}

function translate(node: Node): void {
  if (!(node instanceof Element)) return translateText(node);
  for (const one of [node, ...node.querySelectorAll(marked)])
    for (const name of attributes) translateAttribute(one, name);
  for (const part of node.closest(spoken) ? [node] : node.querySelectorAll(spoken)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) translateText(texts.currentNode);
  }
}

function translateAttribute(element: Element, name: string): void {
  const said = element.getAttribute(name);
  const vietnamese = said ? inVietnamese(said) : undefined;
  if (vietnamese && vietnamese !== said) element.setAttribute(name, vietnamese);
}

function translateText(node: Node): void {
  if (!node.parentElement?.closest(spoken)) return;
  const vietnamese = inVietnamese(node.nodeValue ?? '');
  if (vietnamese) node.nodeValue = vietnamese;
}
