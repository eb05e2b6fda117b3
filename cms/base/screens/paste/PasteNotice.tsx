'use client';

import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { cleanLines, cleanPaste, type Cleaned } from '../../editor/paste/clean.ts';
import { texts, toldOf } from './texts.ts';

/** Puts what is pasted into the editor's own terms, and says below it what did not come along. */
export function PasteNotice() {
  const [editor] = useLexicalComposerContext();
  const [told, setTold] = useState<string[]>([]);
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const cleaned = 'clipboardData' in event && cleanedOf(event.clipboardData);
          if (!cleaned || !insert(editor, cleaned.html)) return false;
          event.preventDefault();
          setTold(toldOf(cleaned));
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor],
  );
  return (
    <div className="paste-notice" role="status">
      {told.length > 0 && (
        <>
          <div>
            {told.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <button type="button" className="link-button" onClick={() => setTold([])}>
            {texts.close}
          </button>
        </>
      )}
    </div>
  );
}

/** Cleans what is pasted from elsewhere; what comes from an editor like this one stays as it is. */
function cleanedOf(data: DataTransfer | null): Cleaned | undefined {
  if (!data || data.types.includes('application/x-lexical-editor')) return undefined;
  const html = data.getData('text/html');
  if (html !== '') return cleanPaste(new DOMParser().parseFromString(html, 'text/html').body);
  const text = data.getData('text/plain').trim();
  return text.includes('\n')
    ? { html: cleanLines(text), links: 0, pictures: 0, tables: 0, italics: false }
    : undefined;
}

function insert(editor: LexicalEditor, html: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
  selection.insertNodes(nodes);
  return true;
}
