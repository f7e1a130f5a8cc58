import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { CaseView } from '../../api/replies';
import { useText } from '../../use-text';
import { DelegationForm } from '../delegations/DelegationForm';
import { scopeOfStage } from './scope-of-stage';

const RIGHT = 'plugin::review.delegations.manage';

/** 请人代审: a signer of the stage lets somebody else sign, at first for such cases only. */
export const DelegateDialog = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [isNarrow, setIsNarrow] = useState(true);
  const scope = scopeOfStage(reviewCase);
  const mayDelegate = useAuth('DelegateDialog', ({ permissions, user }) => {
    const ownsTurn = reviewCase.awaited.some(
      ({ id, onBehalfOf }) => id === user?.id && onBehalfOf === null,
    );
    return ownsTurn && permissions.some(({ action }) => action === RIGHT);
  });
  if (!mayDelegate || !scope) return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="secondary" fullWidth>
          {text('delegate.ask')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{text('delegate.ask')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text('delegate.explained')}</Typography>
            <Checkbox
              checked={isNarrow}
              onCheckedChange={(checked) => setIsNarrow(checked === true)}
            >
              {text('delegate.narrow', {
                type: reviewCase.typeName,
                stage: reviewCase.stage?.name ?? '',
              })}
            </Checkbox>
            <DelegationForm scope={isNarrow ? scope : undefined} onDone={() => setIsOpen(false)} />
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
