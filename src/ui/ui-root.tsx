import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Announcer } from './status/announcer';

/** How the player wants the page; `system` follows the machine. */
export interface Appearance {
  readonly contrast: 'system' | 'normal' | 'high';
  readonly motion: 'system' | 'full' | 'reduced';
  readonly text: 'normal' | 'large' | 'larger' | 'double';
}

export const systemAppearance: Appearance = { contrast: 'system', motion: 'system', text: 'normal' };

/** Stands at the root of every page: language, appearance, live regions. */
export function UiRoot({
  children,
  appearance = systemAppearance,
  locale = 'en-US',
}: {
  children: ReactNode;
  appearance?: Appearance;
  locale?: string;
}): ReactNode {
  const { contrast, motion, text } = appearance;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['contrast'] = contrast;
    dataset['motion'] = motion;
    dataset['text'] = text;
  }, [contrast, motion, text]);
  return (
    <I18nProvider locale={locale}>
      {/* react-aria adds a <style> to the page unless an element has this id; our content security policy would refuse it, and base.css has the rule */}
      <span id="react-aria-pressable-style" hidden />
      <Announcer>{children}</Announcer>
    </I18nProvider>
  );
}
