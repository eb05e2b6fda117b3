/** A Tabler icon for scripts to insert; there is always text beside it. */
export function icon(svg: string): Node {
  const made = document.createElement('span');
  made.innerHTML = svg;
  const drawing = made.querySelector('svg');
  drawing?.setAttribute('class', 'icon');
  drawing?.setAttribute('aria-hidden', 'true');
  return drawing ?? made;
}
