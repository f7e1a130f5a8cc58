import type { ListedCase } from '../../api/replies';
import { casePath } from '../../paths';
import { useText } from '../../use-text';
import { TextLink } from '../TextLink';

/** A case's title in a list, by which keys find its row. */
export const CaseTitle = ({ reviewCase: { id, title } }: { reviewCase: ListedCase }) => {
  const text = useText();
  return (
    <TextLink to={casePath(id)} data-case-link={id}>
      {title || text('untitled')}
    </TextLink>
  );
};
