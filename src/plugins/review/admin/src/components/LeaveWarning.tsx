import { Button, Dialog } from '@strapi/design-system';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

type LeaveWarningProps = {
  isActive: boolean;
  title: string;
  /** What is lost. */
  children: string;
  stay: string;
  go: string;
};

/** Asks before somebody leaves the page with work undone, within the panel or by closing the tab. */
export const LeaveWarning = ({ isActive, title, children, stay, go }: LeaveWarningProps) => {
  // The browser's own question, in its own words, when the tab is closed or loaded anew.
  useEffect(() => {
    if (!isActive) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isActive]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isActive && currentLocation.pathname !== nextLocation.pathname,
  );
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={() => blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="center">{children}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" size="L" fullWidth>
              {stay}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" size="L" fullWidth onClick={() => blocker.proceed()}>
            {go}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
