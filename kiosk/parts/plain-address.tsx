import { Fragment } from 'react';

/** An address to copy by hand: no protocol, no fragment, breaking only between its parts. */
export function PlainAddress({ url }: { url: string }) {
  const parts = url
    .replace(/^https?:\/\//, '')
    .replace(/#.*$/, '')
    .split(/(?<=[/-])/);
  return parts.map((part, at) => (
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
}
