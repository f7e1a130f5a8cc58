/** A reason to stop that the person at the keyboard can mend: one sentence, no stack trace. */
export class Refusal extends Error {}

/**
 * Runs a command's body. A refusal ends it with its sentence and exit code 1.
 * @returns {Promise<boolean>} whether the body came to its end
 */
export const command = async (body) => {
  try {
    await body();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
    return false;
  }
};
