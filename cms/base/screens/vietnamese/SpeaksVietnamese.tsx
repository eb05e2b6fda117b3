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

/** Where libraries write texts; what people wrote themselves is never looked at. */
const spoken =
  '[aria-live], [id^="DndDescribedBy"], [id^="DndLiveRegion"], .react-datepicker, .rich-text-lexical > p, .doc-header__title, .step-nav__last';

/** Puts what libraries say in English into Vietnamese, as it comes into the page. */
export function SpeaksVietnamese({ children }: { children: ReactNode }) {
  useEffect(() => {
    translate(document.body);
    nameControls(document.body);
    labelCells(document.body);
    const observer = new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        if (target instanceof Element) translateAttributes(target);
        else translateText(target);
        addedNodes.forEach(translate);
      }
      if (mutations.some(({ addedNodes }) => addedNodes.length > 0)) nameControls(document.body);
      labelCells(document.body);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: attributes,
    });
    return () => observer.disconnect();
  }, []);
  return children;
}

function translate(node: Node): void {
  if (!(node instanceof Element)) return translateText(node);
  const marked = attributes.map((name) => `[${name}]`).join();
  for (const one of [node, ...node.querySelectorAll(marked)]) translateAttributes(one);
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode);
}

function translateAttributes(element: Element): void {
  for (const name of attributes) {
    const vietnamese = inVietnamese(element.getAttribute(name) ?? '');
    if (vietnamese && vietnamese !== element.getAttribute(name))
      element.setAttribute(name, vietnamese);
  }
}

function translateText(node: Node): void {
  if (!node.parentElement?.closest(spoken)) return;
  const vietnamese = inVietnamese(node.nodeValue ?? '');
  if (vietnamese) node.nodeValue = vietnamese;
}
