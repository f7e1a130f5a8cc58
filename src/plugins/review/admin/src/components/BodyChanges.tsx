import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { compareBlocks, type BlockChange } from '../diff/compare-blocks';
import type { Piece } from '../diff/compare-texts';
import { fold } from '../diff/fold';
import { readBlocks, type Block } from '../diff/read-blocks';
import { useText } from '../use-text';
import { PictureChanged } from './diff/PictureChanged';
import { TableChanges } from './diff/TableChanges';
import { PieceText } from './PieceText';
import { Thumbnail } from './Thumbnail';

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

  strong {
    font-weight: 600;
  }
`;

/** What changed in a body, block by block; what stayed is folded but for a block on either side. */
export const BodyChanges = ({ before, after }: { before: string; after: string }) => {
  const text = useText();
  const shown = useMemo(
    () => fold(compareBlocks(readBlocks(before), readBlocks(after)), ({ kind }) => kind !== 'same'),
    [before, after],
  );
  return (
    <Blocks>
      {shown.map((block) =>
        'hidden' in block ? (
          <Typography key={block.index} tag="p" variant="pi" textColor="neutral600">
            {text('diff.folded', { count: block.hidden })}
          </Typography>
        ) : (
          <div
            key={block.index}
            data-change={block.item.kind === 'same' ? undefined : block.item.kind}
          >
            <BlockView change={block.item} />
          </div>
        ),
      )}
    </Blocks>
  );
};

const BlockView = ({ change }: { change: BlockChange }) => {
  const text = useText();
  switch (change.kind) {
    case 'changed':
      return <TextLine element={change.element} pieces={change.pieces} />;
    case 'picture':
      return <PictureChanged before={change.before} after={change.after} />;
    case 'table':
      return <TableChanges table={change.table} />;
    case 'formatted':
      return (
        <>
          <WholeBlock block={change.block} kind="same" />
          <Typography variant="pi" textColor="primary600">
            {text('diff.formatted')}
          </Typography>
        </>
      );
    default:
      return <WholeBlock block={change.block} kind={change.kind} />;
  }
};

type WholeBlockProps = { block: Block; kind: Piece['kind'] };

/** A block that stayed, came or went as it is. */
const WholeBlock = ({ block, kind }: WholeBlockProps) => {
  const text = useText();
  if (block.kind === 'table') {
    const columns = (block.rows[0] ?? []).map(() => kind);
    const rows = block.rows.map((cells) => ({
      kind,
      cells: cells.map((cell) => [{ kind, text: cell }]),
    }));
    return <TableChanges table={{ columns, rows }} />;
  }
  return (
    <>
      {block.pictures.map(({ src, alt }) => (
        <div key={src}>
          {kind !== 'same' && (
            <PieceText
              pieces={[{ kind, text: `${text(`diff.${kind}`)}${alt ? ` ${alt}` : ''}` }]}
            />
          )}
          <Thumbnail src={src} alt={alt} />
        </div>
      ))}
      {block.text !== '' && (
        <TextLine element={block.element} pieces={[{ kind, text: block.text }]} />
      )}
    </>
  );
};

type TextLineProps = { element: string; pieces: readonly Piece[] };

/** Headings of a text are none of this page: they are only set like some. */
const TextLine = ({ element, pieces }: TextLineProps) => {
  const words = <PieceText pieces={pieces} />;
  if (/^h[1-6]$/u.test(element)) {
    return (
      <p>
        <strong>{words}</strong>
      </p>
    );
  }
  return element === 'li' ? <p>• {words}</p> : <p>{words}</p>;
};
