import { Flex } from '@strapi/design-system';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Box as BoxName, ListedCase } from '../../api/replies';
import { rowAfter } from '../../inbox/neighbours';
import { useIsNarrow } from '../../inbox/use-is-narrow';
import { useKeySetting } from '../../inbox/use-key-setting';
import { useRowKeys } from '../../inbox/use-row-keys';
import { useText } from '../../use-text';
import { CaseCards } from './CaseCards';
import { CaseTable } from './CaseTable';
import { DecisionDialog, type Intent } from './DecisionDialog';
import { KeyHints } from './KeyHints';
import type { Selection } from './use-selection';

type Asked = { id: number; intent: Intent };

type CaseListProps = {
  box: BoxName;
  cases: readonly ListedCase[];
  /** Where cases can be ticked. */
  selection?: Selection;
  /** Shown where there are none. A decision that is open stays, with what was typed. */
  empty: ReactNode;
};

/** The cases of a box, with the keys that walk it and decide over it. */
export const CaseList = ({ box, cases, selection, empty }: CaseListProps) => {
  const text = useText();
  const isNarrow = useIsNarrow();
  const [keysAreOn, setKeysAreOn] = useKeySetting();
  const [asked, setAsked] = useState<Asked | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** The row that the reader goes on with when the decision is closed. */
  const next = useRef<number | null>(null);

  const actions = useMemo(
    () => ({
      a: (id: number) => setAsked({ id, intent: 'approve' }),
      r: (id: number) => setAsked({ id, intent: 'return' }),
    }),
    [],
  );
  useRowKeys({ list, isOn: keysAreOn, actions });

  const close = (isDecided: boolean) => {
    const ids = cases.map(({ id }) => id);
    next.current = asked && (isDecided ? rowAfter(ids, asked.id) : asked.id);
    if (isDecided && asked) selection?.drop(asked.id);
    setAsked(null);
  };
  const focusBack = () => {
    const row = list.current?.querySelector<HTMLElement>(`[data-case-link="${next.current}"]`);
    // Behind the last case the list is gone, and the panel of its tab stays.
    (row ?? list.current?.closest<HTMLElement>('[role="tabpanel"]'))?.focus();
  };

  const Cases = isNarrow ? CaseCards : CaseTable;
  return (
    <Flex
      ref={list}
      tabIndex={-1}
      onKeyDown={selection?.onKeyDown}
      direction="column"
      alignItems="stretch"
      gap={4}
    >
      {cases.length === 0 ? (
        empty
      ) : (
        <>
          <KeyHints isOn={keysAreOn} onChange={setKeysAreOn} />
          <Cases
            cases={cases}
            caption={text(`box.${box}`)}
            onDecide={box === 'todo' ? actions.a : undefined}
            selection={selection}
          />
        </>
      )}
      {asked && <DecisionDialog {...asked} onClose={close} onFocusBack={focusBack} />}
    </Flex>
  );
};
