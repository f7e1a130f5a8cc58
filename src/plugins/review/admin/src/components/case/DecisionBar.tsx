import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { DecisionName } from '../../api/review-api';
import type { CaseView } from '../../api/replies';
import { useText } from '../../use-text';
import { DecisionForm } from '../DecisionForm';
import { offeredDecisions } from '../offered-decisions';
import { useReturnFocus } from '../use-return-focus';
import { BESIDE } from './beside';
import { canDecide } from './can-decide';

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 2;
  padding: 0.8rem 1.6rem calc(0.8rem + env(safe-area-inset-bottom));
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};

  button {
    min-height: 4.4rem;
  }

  @media ${BESIDE} {
    [data-beside] & {
      display: none;
    }
  }
`;

/** Where the page has one column: what may be decided, always at hand; each opens the form. */
export const DecisionBar = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const [opened, setOpened] = useState<DecisionName | null>(null);
  const { actions } = reviewCase;
  return (
    <>
      {canDecide(reviewCase) && (
        <Bar role="group" aria-label={text('decide')}>
          <Flex gap={3} maxWidth="48rem" marginLeft="auto">
            {offeredDecisions(actions)
              .filter(({ action }) => actions[action].allowed)
              .map(({ action, variant }) => (
                <Button
                  key={action}
                  size="L"
                  fullWidth
                  variant={variant}
                  aria-haspopup="dialog"
                  onClick={() => setOpened(action)}
                >
                  {text(`action.${action}`)}
                </Button>
              ))}
          </Flex>
        </Bar>
      )}
      {opened && (
        <DecisionSheet reviewCase={reviewCase} opened={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
};

type DecisionSheetProps = { reviewCase: CaseView; opened: DecisionName; onClose: () => void };

const DecisionSheet = ({ reviewCase, opened, onClose }: DecisionSheetProps) => {
  const text = useText();
  const returnFocus = useReturnFocus();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Sheet onCloseAutoFocus={returnFocus} aria-describedby={undefined}>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{text('decide')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <DecisionForm
            reviewCase={reviewCase}
            startsAtOpinion={opened === 'return'}
            onDone={onClose}
          />
        </Modal.Body>
      </Sheet>
    </Modal.Root>
  );
};

/** On a phone it takes the whole width, and every button is a thumb high. */
const Sheet = styled(Modal.Content)`
  /* A checkbox is a button too. */
  button:not([role='checkbox']) {
    min-height: 4.4rem;
  }

  @media (max-width: 767px) {
    width: 100%;
    max-width: 100%;
    border-radius: 0;
  }
`;
