/** Names the answers that a step is for, where a guide that asks first is gone through without one. */
export function whoseStep(step: Element | undefined): string | undefined {
  const heading = step?.parentElement?.previousElementSibling;
  const isSaid = heading?.matches('.of') && !step?.closest('.is-chosen');
  return isSaid ? heading?.textContent?.trim() : undefined;
}
