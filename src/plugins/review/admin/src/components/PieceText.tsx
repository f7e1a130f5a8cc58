import { styled } from 'styled-components';
import type { Piece } from '../diff/compare-texts';

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: none;
  border-bottom: 2px solid currentcolor;
`;

/** A text with what was taken out of it and put into it; screen readers hear 删除 and 插入. */
export const PieceText = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ kind, text }, index) => {
      const key = `${index} ${kind}`;
      if (kind === 'removed') return <Removed key={key}>{text}</Removed>;
      if (kind === 'added') return <Added key={key}>{text}</Added>;
      return <span key={key}>{text}</span>;
    })}
  </>
);
