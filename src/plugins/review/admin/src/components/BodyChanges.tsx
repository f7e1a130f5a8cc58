import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { compareBlocks, type BlockChange } from '../diff/compare-blocks';
import type { Piece } from '../diff/compare-texts';
import { readBlocks, type Block } from '../diff/read-blocks';
import { useText } from '../use-text';
import { PieceText } from './PieceText';

const Blocks = styled.div`
  line-height: 1.8;
  font-size: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};

  > * {
    padding: 0.4rem 0.8rem;
    border-inline-start: 3px solid transparent;
    overflow-wrap: anywhere;
  }

  > [data-change] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  h3 {
    font-weight: 600;
  }
`;

const Cells = styled.div`
  display: flex;
  flex-wrap: wrap;

  > span {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: 0.2rem 0.8rem;
  }
`;

type Shown = { change: BlockChange; key: string } | { hidden: number; key: string };

/** What changed in a body, block by block; what stayed is folded but for a block on either side. */
export const BodyChanges = ({ before, after }: { before: string; after: string }) => {
  const text = useText();
  const shown = useMemo(
    () => folded(compareBlocks(readBlocks(before), readBlocks(after))),
    [before, after],
  );
  return (
    <Blocks>
      {shown.map((item) =>
        'hidden' in item ? (
          <Typography key={item.key} tag="p" variant="pi" textColor="neutral600">
            {text('diff.folded', { count: item.hidden })}
          </Typography>
        ) : (
          <BlockRow key={item.key} change={item.change} />
        ),
      )}
    </Blocks>
  );
};

const isChange = (change: BlockChange | undefined): boolean =>
  change !== undefined && change.kind !== 'same';

const folded = (changes: readonly BlockChange[]): Shown[] => {
  const result: Shown[] = [];
  changes.forEach((change, index) => {
    const isNear = [index - 1, index, index + 1].some((at) => isChange(changes[at]));
    const last = result.at(-1);
    if (isNear) result.push({ change, key: String(index) });
    else if (last && 'hidden' in last) last.hidden += 1;
    else result.push({ hidden: 1, key: String(index) });
  });
  return result;
};

const BlockRow = ({ change }: { change: BlockChange }) => {
  const text = useText();
  const block = change.kind === 'changed' ? change.after : change.block;
  return (
    <div data-change={change.kind === 'same' ? undefined : change.kind}>
      <BlockText block={block} texts={textsOf(change)} />
      {change.kind === 'formatted' && (
        <Typography variant="pi" textColor="primary600">
          {text('diff.formatted')}
        </Typography>
      )}
    </div>
  );
};

const textsOf = (change: BlockChange): readonly (readonly Piece[])[] => {
  if (change.kind === 'changed') return change.texts;
  const kind = change.kind === 'formatted' ? 'same' : change.kind;
  return change.block.texts.map((text) => [{ kind, text }]);
};

type BlockTextProps = { block: Block; texts: readonly (readonly Piece[])[] };

const BlockText = ({ block: { element }, texts }: BlockTextProps) => {
  if (element === 'tr') {
    return (
      <Cells>
        {texts.map((pieces, cell) => (
          <span key={String(cell)}>
            <PieceText pieces={pieces} />
          </span>
        ))}
      </Cells>
    );
  }
  const pieces = <PieceText pieces={texts.flat()} />;
  if (/^h[1-6]$/u.test(element)) return <h3>{pieces}</h3>;
  return element === 'li' ? <p>• {pieces}</p> : <p>{pieces}</p>;
};
