import { Button, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useRevokeDelegationMutation } from '../api/review-api';
import type { DelegationView } from '../api/replies';
import { useText, type MessageKey } from '../use-text';
import { useDayTime } from './use-day-time';
import { useReport } from './use-report';
import { HeadRow } from './HeadRow';

const COLUMNS: readonly MessageKey[] = [
  'delegation.principal',
  'delegation.delegate',
  'delegation.period',
  'delegation.reason',
  'table.state',
  'delegation.action',
];

type DelegationTableProps = { delegations: readonly DelegationView[] };

/** Who signs for whom and until when; what still holds can be revoked. */
export const DelegationTable = ({ delegations }: DelegationTableProps) => {
  const text = useText();
  return (
    <Table
      colCount={COLUMNS.length}
      rowCount={delegations.length + 1}
      aria-label={text('delegations')}
    >
      <HeadRow columns={COLUMNS} />
      <Tbody>
        {delegations.map((delegation) => (
          <DelegationRow key={delegation.id} delegation={delegation} />
        ))}
      </Tbody>
    </Table>
  );
};

const stateOf = ({ from, until, revokedAt }: DelegationView) => {
  const now = new Date().toISOString();
  if (revokedAt) return 'revoked';
  if (until <= now) return 'over';
  return from > now ? 'coming' : 'active';
};

const DelegationRow = ({ delegation }: { delegation: DelegationView }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { succeeded, failed } = useReport();
  const [revoke, { isLoading }] = useRevokeDelegationMutation();
  const { id, principal, delegate, from, until, reason } = delegation;
  const state = stateOf(delegation);

  const send = async () => {
    const reply = await revoke(id);
    if ('error' in reply) failed(reply.error);
    else succeeded(text('done.revoke'));
  };

  return (
    <Tr>
      <Td>
        <Typography>{principal.name}</Typography>
      </Td>
      <Td>
        <Typography>{delegate.name}</Typography>
      </Td>
      <Td>
        <Typography>{`${dayTime(from)} – ${dayTime(until)}`}</Typography>
      </Td>
      <Td>
        <Typography>{reason}</Typography>
      </Td>
      <Td>
        <Typography>{text(`delegation.${state}`)}</Typography>
      </Td>
      <Td>
        {(state === 'active' || state === 'coming') && (
          <Button size="S" variant="danger-light" loading={isLoading} onClick={send}>
            {text('delegation.revoke')}
          </Button>
        )}
      </Td>
    </Tr>
  );
};
