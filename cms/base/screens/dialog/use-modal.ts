'use client';

import { type RefObject, useLayoutEffect } from 'react';

/**
 * Opens a dialog over the page as soon as it is there. As soon as it is gone again one writes on where one was:
 * a browser gives back the focus of a dialog that is closed, not that of one that is taken away, and the caret
 * of none.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const opened = dialog.current;
    const giveBackCaret = caretNow();
    opened?.showModal();
    return () => {
      opened?.close();
      giveBackCaret();
    };
  }, [dialog]);
}

/** @returns puts the caret where it is now, if the focus is there */
function caretNow(): () => void {
  const field = document.activeElement;
  const isHere = () => field !== null && document.activeElement === field;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { selectionStart: start, selectionEnd: end } = field;
    return () => {
      if (isHere() && start !== null) field.setSelectionRange(start, end);
    };
  }
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!isHere() || !range?.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
