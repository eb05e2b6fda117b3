'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { noteTyped } from './typed-texts.ts';

/** In each editor of texts: notes what changes in it, so that a save waits for it and for nothing else. */
export function NotesTyping() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) noteTyped();
      }),
    [editor],
  );
  return null;
}
