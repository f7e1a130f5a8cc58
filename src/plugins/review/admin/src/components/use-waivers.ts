import { useCallback, useState } from 'react';

/** Reasons by which warnings are passed, by the finding's key. */
export const useWaivers = () => {
  const [waivers, setWaivers] = useState<Readonly<Record<string, string>>>({});
  const onWaive = useCallback(
    (key: string, reason: string) => setWaivers((known) => ({ ...known, [key]: reason })),
    [],
  );
  return { waivers, onWaive };
};
