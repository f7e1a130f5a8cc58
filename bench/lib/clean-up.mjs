/**
 * Runs `body` and undoes what it did, also when it fails, is interrupted or takes too long.
 * @param {{ minutes: number }} limit
 * @param {(atEnd: (undo: () => unknown) => void) => Promise<void>} body what it hands to `atEnd` is
 *   done at the end, the latest first
 */
export const withCleanUp = async ({ minutes }, body) => {
  const undoings = [];
  const cleanUp = async () => {
    while (undoings.length > 0) await Promise.resolve(undoings.pop()()).catch(console.error);
  };
  const abandon = async (reason) => {
    console.error(`✗ ${reason}`);
    await cleanUp();
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => abandon(`已中断 (${signal})`));
  }
  const limit = setTimeout(
    () => abandon(`${minutes} 分钟内没有完成，已放弃。 (Not done within ${minutes} minutes.)`),
    minutes * 60_000,
  );
  try {
    await body((undo) => undoings.push(undo));
  } finally {
    clearTimeout(limit);
    await cleanUp();
  }
};
