import { useEffect, useRef, type RefObject } from 'react';

/**
 * Names the page after its screen and moves the focus to its heading, so that a change of screen is heard and the next
 * Tab starts at its top. The first screen of a page leaves the focus where the browser put it.
 */
export function useScreen(
  title: string,
  { isFirst = false }: { readonly isFirst?: boolean } = {},
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · First Face`;
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, isFirst]);
  return heading;
}
