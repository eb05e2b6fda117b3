'use client';

import { useEffect, useState } from 'react';
import { formatInstant } from '../../../content/text/date.ts';
import type { SentLink } from '../../preview/links.ts';
import { askCms } from './ask-cms.ts';
import { linkTexts as texts } from './texts.ts';

/** Makes, copies and ends the links that show the saved draft to somebody without an account. */
export function LinkPanel({ address }: { address: string }) {
  const [links, setLinks] = useState<SentLink[]>();
  const [said, say] = useState('');
  useEffect(() => {
    const leaving = new AbortController();
    void askCms<{ links: SentLink[] }>('GET', address, leaving.signal).then((answer) => {
      if (leaving.signal.aborted) return;
      if ('sentence' in answer) say(answer.sentence);
      else setLinks(answer.links);
    });
    return () => leaving.abort();
  }, [address]);

  const send = async () => {
    const answer = await askCms<{ link: SentLink }>('POST', address);
    if ('sentence' in answer) return say(answer.sentence);
    setLinks((before = []) => [answer.link, ...before]);
    await copy(answer.link, say);
  };
  const end = async (link: SentLink) => {
    const answer = await askCms<object>('DELETE', `${address}/${link.id}`);
    if ('sentence' in answer) return say(answer.sentence);
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

/** Over http a browser copies nothing by itself: then the address stands there to be selected. */
async function copy({ address }: SentLink, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.origin + address);
    say(texts.copied);
  } catch {
    say(texts.notCopied);
  }
}
