import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ListedCase } from '../../api/replies';
import { casePath } from '../../paths';
import { useText } from '../../use-text';
import { TextLink } from '../TextLink';

const SHOWN = 5;

type WidgetCasesProps = {
  label: string;
  cases: readonly ListedCase[];
  /** What is said of a case besides its title. */
  about: (reviewCase: ListedCase) => ReactNode;
  /** Said where there are none. */
  empty: string;
  /** Where to go on. */
  more: { path: string; text: string };
};

/** The first cases of a box on the home page, and the way to the others. */
export const WidgetCases = ({ label, cases, about, empty, more }: WidgetCasesProps) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
      {cases.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {empty}
        </Typography>
      ) : (
        <Flex tag="ul" aria-label={label} direction="column" alignItems="stretch" gap={3}>
          {cases.slice(0, SHOWN).map((reviewCase) => (
            <Flex
              key={reviewCase.id}
              tag="li"
              justifyContent="space-between"
              alignItems="start"
              gap={2}
              wrap="wrap"
            >
              <TextLink to={casePath(reviewCase.id)}>
                {reviewCase.title || text('untitled')}
              </TextLink>
              {about(reviewCase)}
            </Flex>
          ))}
        </Flex>
      )}
      <Box>
        <TextLink to={more.path}>{more.text}</TextLink>
      </Box>
    </Flex>
  );
};
