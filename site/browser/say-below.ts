/** Announces something below a field; nothing takes it back. */
export function sayBelow(input: HTMLInputElement, said: (string | Node)[]): void {
  const field = input.parentElement;
  let line = field?.querySelector('[role="status"]');
  if (!line) {
    line = document.createElement('p');
    line.setAttribute('role', 'status');
    field?.append(line);
  }
  line.replaceChildren(...said);
}
