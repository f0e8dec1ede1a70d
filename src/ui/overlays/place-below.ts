const gap = 6;
const edge = 8;

/** Puts an open sheet right below its button, within the window's sides, no lower than its foot: what is too much scrolls. */
export function placeBelow(button: HTMLElement, sheet: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const top = at.bottom + gap;
  sheet.style.top = `${Math.round(top)}px`;
  sheet.style.maxHeight = `${Math.round(Math.max(120, window.innerHeight - top - edge))}px`;
  const left = Math.min(at.left, window.innerWidth - edge - sheet.offsetWidth);
  sheet.style.left = `${Math.round(Math.max(edge, left))}px`;
}
