import { clearTimeout } from 'node:timers';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `body` and undoes what it did, also when it fails, is interrupted or takes too long.
 * @param {{ minutes: number }} limit
 * @param {(atEnd: (undo: () => unknown) => void) => Promise<void>} body what it hands to `atEnd` is
 *   done at the end, the latest first
 */
export const withCleanUp = async ({ minutes }, body) => {
  const undoings = [];
  const cleanUp = async () => {
    while (undoings.length > 0) await attempt(undoings.pop());
  };
  let abandoned = false;
  const abandon = async (reason) => {
    abandoned = true;
    console.error(`✗ ${reason}`);
    await cleanUp();
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, () => abandon(`已中断 (${signal})`));
  const limit = setTimeout(
    () => abandon(`${minutes} 分钟内没有完成，已放弃。 (Not done within ${minutes} minutes.)`),
    minutes * 60_000,
  );
  try {
    await body((undo) => undoings.push(undo));
  } catch (error) {
    // What fails because its server was taken away is not worth a word.
    if (!abandoned) throw error;
  } finally {
    clearTimeout(limit);
    await cleanUp();
  }
};

const attempt = async (undo) => {
  try {
    await undo();
  } catch (error) {
    console.error(error);
  }
};
