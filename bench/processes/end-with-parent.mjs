/** A benchmark that was killed leaves no process behind. */
process.on('disconnect', () => process.exit(1));
