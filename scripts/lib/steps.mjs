const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 100;
const REMINDER_MILLISECONDS = 10_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step of a command and shows that it is working: a spinner on a terminal, elsewhere a
 * line every ten seconds. Both end with the time it took. Returns what `work` returns.
 */
export const step = async (title, work) => {
  const since = Date.now();
  const stopShowing = process.stdout.isTTY ? spin(title, since) : remind(title, since);
  try {
    const result = await work();
    stopShowing();
    console.log(`✓ ${title}  ${seconds(since)}`);
    return result;
  } catch (error) {
    stopShowing();
    console.log(`✗ ${title}  ${seconds(since)}`);
    throw error;
  }
};

/** Notes a step that had nothing to do. */
export const nothingToDo = (title) => console.log(`✓ ${title}`);

const spin = (title, since) => {
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    process.stdout.write(`\r${FRAMES[frame]} ${title}  ${seconds(since)} `);
  };
  const timer = setInterval(draw, FRAME_MILLISECONDS);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\u001b[K');
  };
};

const remind = (title, since) => {
  console.log(`… ${title}`);
  const timer = setInterval(
    () => console.log(`… ${title}  ${seconds(since)}`),
    REMINDER_MILLISECONDS,
  );
  return () => clearInterval(timer);
};
