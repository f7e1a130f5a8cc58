import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { ListedCase } from '../api/replies';
import { casePath } from '../paths';
import { useText, type MessageKey } from '../use-text';
import { DueText } from './DueText';
import { StateBadge } from './StateBadge';
import { TextLink } from './TextLink';
import { useDayTime } from './use-day-time';
import { PlainTable } from './PlainTable';
import { SelectionCell } from './SelectionCell';
import { SelectionHead } from './SelectionHead';
import type { Selection } from './use-selection';

const COLUMNS: readonly MessageKey[] = [
  'table.title',
  'table.kind',
  'table.unit',
  'table.state',
  'table.due',
  'table.submitted',
];

type CaseTableProps = {
  cases: readonly ListedCase[];
  caption: string;
  /** Where cases can be ticked. */
  selection?: Selection;
};

/** A list of cases; j and k go down and up in it, Enter opens. */
export const CaseTable = ({ cases, caption, selection }: CaseTableProps) => {
  const text = useText();
  const list = useListKeys();
  return (
    <Box ref={list} overflow="auto" shadow="tableShadow" hasRadius onKeyDown={selection?.onKeyDown}>
      <PlainTable aria-label={caption}>
        <thead>
          <tr>
            {selection && <SelectionHead selection={selection} ids={cases.map(({ id }) => id)} />}
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((reviewCase) => (
            <CaseRow key={reviewCase.id} reviewCase={reviewCase} selection={selection} />
          ))}
        </tbody>
      </PlainTable>
    </Box>
  );
};

type CaseRowProps = Pick<CaseTableProps, 'selection'> & { reviewCase: ListedCase };

const CaseRow = ({ reviewCase, selection }: CaseRowProps) => {
  const text = useText();
  const dayTime = useDayTime();
  const { id, title, kind, typeName, unitName, submitter, submittedAt, timeLeft } = reviewCase;
  return (
    <tr>
      {selection && (
        <SelectionCell selection={selection} id={id} title={title || text('untitled')} />
      )}
      <td>
        <TextLink to={casePath(id)} data-case-link={id}>
          {title || text('untitled')}
        </TextLink>
      </td>
      <td>
        <Typography>{text('kind.of', { kind: text(`kind.${kind}`), type: typeName })}</Typography>
      </td>
      <td>
        <Typography>{unitName ?? text('none')}</Typography>
      </td>
      <td>
        <StateBadge reviewCase={reviewCase} />
      </td>
      <td>
        {timeLeft ? (
          <DueText timeLeft={timeLeft} />
        ) : (
          <VisuallyHidden>{text('none')}</VisuallyHidden>
        )}
      </td>
      <td>
        <Typography>
          {submitter.name}
          {submittedAt ? `　${dayTime(submittedAt)}` : ''}
        </Typography>
      </td>
    </tr>
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
