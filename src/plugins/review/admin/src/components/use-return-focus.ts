import { useCallback, useState } from 'react';
import { focusMain } from './focus-main';

/**
 * For a dialog that something else than its trigger opened, as its `onCloseAutoFocus`: the focus
 * goes back to where it was, or to the page where that is gone.
 */
export const useReturnFocus = (): ((event: Event) => void) => {
  const [opener] = useState(() => document.activeElement);
  return useCallback(
    (event) => {
      event.preventDefault();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else focusMain();
    },
    [opener],
  );
};
