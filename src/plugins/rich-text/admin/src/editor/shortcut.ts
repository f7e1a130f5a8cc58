const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** Puts a shortcut such as `Mod-Shift-e` into the words of this keyboard: `Ctrl+Shift+E`, `⌘⇧E`. */
export const shortcutText = (shortcut: string): string => {
  const keys = shortcut.split('-').map((key) => (key.length === 1 ? key.toUpperCase() : key));
  if (!isMac()) return keys.map((key) => (key === 'Mod' ? 'Ctrl' : key)).join('+');
  const signs: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  return keys.map((key) => signs[key] ?? key).join('');
};

/** The same for assistive technology, as `aria-keyshortcuts` wants it. */
export const ariaShortcut = (shortcut: string): string =>
  shortcut
    .split('-')
    .map((key) => (key === 'Mod' ? (isMac() ? 'Meta' : 'Control') : key))
    .join('+');
