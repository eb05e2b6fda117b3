/**
 * An icon for scripts to insert; there is always text beside it.
 * @param shapes what the build gives of a file of Tabler
 */
export function icon(shapes: string): Element {
  const made = document.createElement('span');
  made.innerHTML = __ICON__.replace('><', `>${shapes}<`);
  return made.firstElementChild ?? made;
}
