/**
 * Puts a text on the clipboard; false when the browser does not let us. On an intranet without
 * HTTPS there is no `navigator.clipboard`, only the old command.
 */
export const copyText = async (text: string): Promise<boolean> => {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  // Beside the focused element, so that a dialog's hold on the focus lets it be selected.
  const place = document.activeElement?.parentElement ?? document.body;
  place.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
};
