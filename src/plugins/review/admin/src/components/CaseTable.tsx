import { Table, Tbody, Td, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { ListedCase } from '../api/replies';
import { casePath } from '../paths';
import { useText, type MessageKey } from '../use-text';
import { DueText } from './DueText';
import { StateBadge } from './StateBadge';
import { TextLink } from './TextLink';
import { useDayTime } from './use-day-time';
import { HeadRow } from './HeadRow';

const COLUMNS: readonly MessageKey[] = [
  'table.title',
  'table.kind',
  'table.unit',
  'table.state',
  'table.due',
  'table.submitted',
];

type CaseTableProps = { cases: readonly ListedCase[]; caption: string };

/** A list of cases; j and k go down and up in it, Enter opens. */
export const CaseTable = ({ cases, caption }: CaseTableProps) => {
  const list = useListKeys();
  return (
    <div ref={list}>
      <Table colCount={COLUMNS.length} rowCount={cases.length + 1} aria-label={caption}>
        <HeadRow columns={COLUMNS} />
        <Tbody>
          {cases.map((reviewCase) => (
            <CaseRow key={reviewCase.id} reviewCase={reviewCase} />
          ))}
        </Tbody>
      </Table>
    </div>
  );
};

const CaseRow = ({ reviewCase }: { reviewCase: ListedCase }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { id, title, kind, typeName, unitName, submitter, submittedAt, timeLeft } = reviewCase;
  return (
    <Tr>
      <Td>
        <TextLink to={casePath(id)} data-case-link>
          {title || text('untitled')}
        </TextLink>
      </Td>
      <Td>
        <Typography>{text('kind.of', { kind: text(`kind.${kind}`), type: typeName })}</Typography>
      </Td>
      <Td>
        <Typography>{unitName ?? text('none')}</Typography>
      </Td>
      <Td>
        <StateBadge reviewCase={reviewCase} />
      </Td>
      <Td>
        {timeLeft ? (
          <DueText timeLeft={timeLeft} />
        ) : (
          <VisuallyHidden>{text('none')}</VisuallyHidden>
        )}
      </Td>
      <Td>
        <Typography>
          {submitter.name}
          {submittedAt ? `　${dayTime(submittedAt)}` : ''}
        </Typography>
      </Td>
    </Tr>
  );
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

/** Moves the focus between the titles of the list with j and k. */
const useListKeys = () => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'j' && event.key !== 'k') return;
      const links = Array.from(
        list.current?.querySelectorAll<HTMLElement>('[data-case-link]') ?? [],
      );
      const current = links.findIndex((link) => link === document.activeElement);
      const next = event.key === 'j' ? current + 1 : Math.max(0, current - 1);
      links[Math.min(next, links.length - 1)]?.focus();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
  return list;
};
