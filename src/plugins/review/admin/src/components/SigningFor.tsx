import { Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';

/** Says so when the reader's signature would stand for somebody else's. */
export const SigningFor = ({ reviewCase: { awaited } }: { reviewCase: CaseView }) => {
  const text = useText();
  const reader = useAuth('SigningFor', ({ user }) => user?.id);
  const own = awaited.find(({ id }) => id === reader);
  if (!own?.onBehalfOf) return null;
  return (
    <Typography tag="p" fontWeight="bold">
      {text('signingFor', { by: own.name, principal: own.onBehalfOf.name })}
    </Typography>
  );
};
