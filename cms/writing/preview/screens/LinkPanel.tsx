'use client';

import { useEffect, useState } from 'react';
import { formatInstant } from '../../../../content/text/date.ts';
import type { SentLink } from '../links.ts';
import { ask } from '../../../base/screens/ask/ask.ts';
import { linkTexts as texts } from './texts.ts';

/** Makes, copies and ends the links that show the saved draft to somebody without an account. */
export function LinkPanel({ address }: { address: string }) {
  const [links, setLinks] = useState<SentLink[]>();
  const [said, say] = useState('');
  useEffect(() => {
    const leaving = new AbortController();
    void ask<{ links: SentLink[] }>('GET', address, { signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted) return;
      if (answer.ok) setLinks((sent = []) => [...sent, ...without(answer.body.links, sent)]);
      else say(answer.message);
    });
    return () => leaving.abort();
  }, [address]);

  const send = async () => {
    const answer = await ask<{ link: SentLink }>('POST', address);
    if (!answer.ok) return say(answer.message);
    const { link } = answer.body;
    setLinks((before = []) => [link, ...before]);
    await copy(link, say);
  };
  const end = async (link: SentLink) => {
    const answer = await ask('DELETE', `${address}/${link.id}`);
    if (!answer.ok) return say(answer.message);
    setLinks((before = []) => before.filter(({ id }) => id !== link.id));
    say(texts.ended);
  };
  return (
    <div className="preview-links">
      <p>{texts.about}</p>
      <button type="button" className="preview-button" onClick={() => void send()}>
        {texts.make}
      </button>
      <p role="status">{said}</p>
      {links && links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id}>
              <input
                readOnly
                aria-label={texts.address}
                value={location.origin + link.address}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
              <span>
                {texts.until} {formatInstant(link.expiresAt)}
                {link.sender && `, ${texts.sender} ${link.sender}`}
              </span>
              <button type="button" className="preview-button" onClick={() => void copy(link, say)}>
                {texts.copy}
              </button>
              <button type="button" className="preview-button" onClick={() => void end(link)}>
                {texts.end}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A list that was asked for before a link was sent may come after it, with the link or without. */
function without(links: SentLink[], others: SentLink[]): SentLink[] {
  const known = new Set(others.map(({ id }) => id));
  return links.filter(({ id }) => !known.has(id));
}

/** Over http a browser copies nothing by itself: then the address stands there to be selected. */
async function copy({ address }: SentLink, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.origin + address);
    say(texts.copied);
  } catch {
    say(texts.notCopied);
  }
}
