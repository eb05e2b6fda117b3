/**
 * Puts off an act until the next frame is drawn, so that a key is seen before what is found for it. Asked
 * for meanwhile, it still happens once: it acts on what was typed last, and nobody types faster than it
 * comes. Tells when it is done.
 */
export function afterFrame(act: () => Promise<void>): () => Promise<void> {
  let due: Promise<void> | undefined;
  return () =>
    (due ??= new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    }).then(() => {
      due = undefined;
      return act();
    }));
}
