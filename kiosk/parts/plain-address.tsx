import { Fragment } from 'react';

/** An address as one copies it by hand: without protocol and mark, in lines that end where its parts do. */
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
