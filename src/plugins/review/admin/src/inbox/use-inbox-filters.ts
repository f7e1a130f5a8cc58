import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readFilters, writeFilters, type InboxFilters } from './inbox-filters';

/** What the inbox shows. It is in the address: it can be sent on, and the back button undoes it. */
export const useInboxFilters = (): [InboxFilters, (filters: InboxFilters) => void] => {
  const [parameters, setParameters] = useSearchParams();
  const filters = useMemo(() => readFilters(parameters), [parameters]);
  const setFilters = useCallback(
    (next: InboxFilters) => setParameters(writeFilters(next)),
    [setParameters],
  );
  return [filters, setFilters];
};
