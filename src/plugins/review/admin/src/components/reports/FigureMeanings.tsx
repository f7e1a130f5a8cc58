import { styled } from 'styled-components';
import { meaningId, MEANINGS } from '../../reports/meanings';
import { useText } from '../../use-text';

const Meanings = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 32rem), 1fr));
  gap: 1.2rem 2.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.6;

  div {
    /* Strapi's header stays in sight. */
    scroll-margin-top: 12rem;
  }

  div:target {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 4px;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** What each number of the report counts. */
export const FigureMeanings = () => {
  const text = useText();
  return (
    <Meanings>
      {MEANINGS.map((key) => (
        <div key={key} id={meaningId(key)}>
          <dt>{text(`figure.${key}`)}</dt>
          <dd>{text(`figure.${key}.means`)}</dd>
        </div>
      ))}
    </Meanings>
  );
};
