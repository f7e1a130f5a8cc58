import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { PolicyChange } from '../../../../domain/policies/policy-changes';
import type { Policy } from '../../../../domain/policy';
import { policySentence, type PolicyNames } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { ChangeLines } from './ChangeLines';

type SaveDialogProps = {
  /** The latest version; null for a new policy. */
  before: Policy | null;
  after: Policy;
  changes: readonly PolicyChange[];
  names: PolicyNames;
  isSaving: boolean;
  onSave: () => Promise<void>;
  onClose: () => void;
};

/** What will be different once a policy is saved, and for whom, before it is. */
export const SaveDialog = ({
  before,
  after,
  changes,
  names,
  isSaving,
  onSave,
  onClose,
}: SaveDialogProps) => {
  const text = useText();
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{text('policy.save.title', { name: after.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {before && changes.length > 0 && (
              <ChangeLines changes={changes} versions={{ before, after }} names={names} />
            )}
            {before && changes.length === 0 && <Typography>{text('policy.save.again')}</Typography>}
            {!before && <Typography>{policySentence(after, { names, text })}</Typography>}
            <Typography textColor="neutral600">{text('policy.save.underWay')}</Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary" size="L">
              {text('policy.save.back')}
            </Button>
          </Modal.Close>
          <Button size="L" loading={isSaving} onClick={onSave}>
            {text('policy.save.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
