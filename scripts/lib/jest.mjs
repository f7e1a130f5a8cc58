import { executables } from './run.mjs';

/**
 * Jest as Node.js arguments. Strapi and its packages import() modules that are ES modules only,
 * which Node.js allows inside Jest with this flag alone.
 */
export const jestProgram = () => [
  '--experimental-vm-modules',
  ...(process.allowedNodeEnvironmentFlags.has('--disable-warning')
    ? ['--disable-warning=ExperimentalWarning']
    : []),
  executables.jest,
];

/**
 * What has to be built for the Jest projects that `--selectProjects` names; all of it without.
 * @param {string[]} args Jest's arguments
 * @returns {('server' | 'panel')[]}
 */
export const partsNeeded = (args) => {
  const names = selectedProjects(args);
  if (names.length === 0 || names.includes('browser')) return ['server', 'panel'];
  return names.some((name) => name !== 'unit') ? ['server'] : [];
};

const selectedProjects = (args) => {
  const after = args.slice(args.indexOf('--selectProjects') + 1);
  if (!args.includes('--selectProjects')) return [];
  const end = after.findIndex((argument) => argument.startsWith('-'));
  return end === -1 ? after : after.slice(0, end);
};
