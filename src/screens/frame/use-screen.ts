import { useEffect, useRef, type RefObject } from 'react';

/**
 * Names the page after its screen and moves the focus to its heading, so that a change of screen is heard and the next
 * Tab starts at its top. The home page leaves the focus where the browser put it; so does a frame that nobody has
 * touched yet, for inside a course page the focus belongs to somebody else.
 */
export function useScreen(
  title: string,
  { isHome = false }: { readonly isHome?: boolean } = {},
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · First Face`;
    if (isHome || isUntouchedFrame()) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, isHome]);
  return heading;
}

function isUntouchedFrame(): boolean {
  if (window.parent === window) return false;
  return !('userActivation' in navigator) || !navigator.userActivation.hasBeenActive;
}
