import { Button, Dialog } from '@strapi/design-system';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../use-text';

/** Asks before a page is left with something on it that is not saved. */
export const UnsavedDialog = ({ isUnsaved }: { isUnsaved: boolean }) => {
  const text = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );

  // The browser's own question, in its own words, when the tab is closed or loaded anew.
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={() => blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{text('policy.unsaved')}</Dialog.Header>
        <Dialog.Body>{text('policy.unsaved.hint')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" size="L" fullWidth>
              {text('policy.unsaved.stay')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" size="L" fullWidth onClick={() => blocker.proceed()}>
            {text('policy.unsaved.leave')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
