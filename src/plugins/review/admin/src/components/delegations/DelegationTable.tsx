import { Button } from '@strapi/design-system';
import { useRevokeDelegationMutation } from '../../api/review-api';
import type { DelegationView } from '../../api/replies';
import { useText, type MessageKey } from '../../use-text';
import { focusMain } from '../focus-main';
import { FoldingTable } from '../FoldingTable';
import { useDayTime } from '../use-day-time';
import { useReport } from '../use-report';

const COLUMNS: readonly MessageKey[] = [
  'delegation.principal',
  'delegation.delegate',
  'delegation.period',
  'delegation.reason',
  'table.state',
  'table.action',
];

type DelegationTableProps = { delegations: readonly DelegationView[] };

/** Who signs for whom and until when; what still holds can be revoked. */
export const DelegationTable = ({ delegations }: DelegationTableProps) => {
  const text = useText();
  const dayTime = useDayTime();
  return (
    <FoldingTable
      label={text('delegations')}
      head={COLUMNS.map((column) => text(column))}
      rows={delegations.map((delegation) => {
        const { id, principal, delegate, from, until, reason } = delegation;
        const state = stateOf(delegation);
        return {
          key: id,
          cells: [
            principal.name,
            delegate.name,
            `${dayTime(from)} – ${dayTime(until)}`,
            reason,
            text(`delegation.${state}`),
            (state === 'active' || state === 'coming') && <Revoke delegation={delegation} />,
          ],
        };
      })}
    />
  );
};

const stateOf = ({ from, until, revokedAt }: DelegationView) => {
  const now = new Date().toISOString();
  if (revokedAt) return 'revoked';
  if (until <= now) return 'over';
  return from > now ? 'coming' : 'active';
};

const Revoke = ({ delegation }: { delegation: DelegationView }) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [revoke, { isLoading }] = useRevokeDelegationMutation();
  const send = async () => {
    const reply = await revoke(delegation.id);
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    succeeded(text('done.revoke'));
    focusMain();
  };
  return (
    <Button variant="danger-light" loading={isLoading} onClick={send}>
      {text('delegation.revoke')}
    </Button>
  );
};
