import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { walls } from './scripts/lint/walls.mjs';

const nodeGlobals = Object.fromEntries(
  ['module', 'require', ...Object.getOwnPropertyNames(globalThis)].map((name) => [
    name,
    'readonly',
  ]),
);

/** A name that begins with _ says itself that it is not used. */
const unusedNames = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

const restrictedSyntax = (...restrictions) => ({
  'no-restricted-syntax': [
    'error',
    ...restrictions.map(([selector, message]) => ({ selector, message })),
  ],
});

/** Hooks may be set from anywhere (`documents.use`, `db.lifecycles`): they read and write nothing. */
const databaseAccess = [
  'MemberExpression[property.name=/^(documents|db|entityService)$/]' +
    ':matches([object.name="strapi"], [object.property.name="strapi"])' +
    ':not(MemberExpression[property.name=/^(use|lifecycles)$/] > *)',
  'Only files under server/src/store may reach the database.',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'public/',
      'types/generated/',
      'tests/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-unused-vars': ['error', unusedNames],
      // Text from Word and WPS brings them along; what cleans it has to name them.
      'no-control-regex': 'off',
      // Chinese text has full-width spaces.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipJSXText: true },
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/admin/tsconfig.json', 'tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // What sanitises a query takes keys out of it by name.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unusedNames],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { lantai: { rules: { walls } } },
    rules: { 'no-console': 'error', 'lantai/walls': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'src/**/admin/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/plugins/**/*.{ts,tsx}'],
    ignores: ['src/plugins/*/server/src/store/**'],
    rules: {
      ...restrictedSyntax(databaseAccess),
      'no-restricted-imports': ['error', { name: 'knex', message: databaseAccess[1] }],
    },
  },
  {
    files: ['src/**/domain/**/*.{ts,tsx}'],
    rules: restrictedSyntax(
      [
        'NewExpression[callee.name="Date"][arguments.length=0]',
        'domain/ has no clock: take the time as a parameter.',
      ],
      [
        'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        'domain/ has no clock: take the time as a parameter.',
      ],
      [
        'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
        'domain/ has no randomness.',
      ],
    ),
  },
);
