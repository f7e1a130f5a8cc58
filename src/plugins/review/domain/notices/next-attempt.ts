export type Retry = {
  /** How often a message is tried before it is given up. */
  attempts: number;
  firstDelayMinutes: number;
  longestDelayMinutes: number;
};

/**
 * When a message is tried again whose `attempts`-th try failed at `at` (ISO 8601): each wait is twice
 * as long as the last. Null when it is given up.
 */
export const nextAttempt = (
  { attempts, at }: { attempts: number; at: string },
  retry: Retry,
): string | null => {
  if (attempts >= retry.attempts) return null;
  const minutes = Math.min(
    retry.firstDelayMinutes * 2 ** (attempts - 1),
    retry.longestDelayMinutes,
  );
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
};
