import { bannedGlobals, bannedIn, bannedProperties } from './bans.mjs';
import { folders } from './boundaries.mjs';

const packagesOf = (/** @type {import('./boundaries.mjs').Outlook} */ outlook) => outlook.npm;
const everyPackage = [...new Set(Object.values(folders).flatMap(packagesOf))];

/** Per folder: the packages that other folders may use and this one may not. */
const npmOverrides = Object.entries(folders).map(([name, outlook]) => ({
  files: [`**/src/${name}/**`],
  rules: {
    'typescript/no-restricted-imports': [
      'error',
      {
        paths: everyPackage
          .filter((pkg) => !outlook.npm.includes(pkg))
          .map((pkg) => ({
            name: pkg,
            allowTypeImports: true,
            message: `src/${name} may import ${outlook.npm.join(', ') || 'no package'}: see tests/config/boundaries.mjs.`,
          })),
      },
    ],
  },
}));

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error' },
  env: { builtin: true, es2024: true, browser: true, node: true },
  settings: { react: { version: '19.3' } },
  ignorePatterns: ['dist', '.cache', 'node_modules', 'assets/**/*.json'],
  rules: {
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-implied-eval': 'off',
    'no-alert': 'error',
    'no-throw-literal': 'error',
    'import/no-cycle': 'error',
    'import/no-self-import': 'error',
    'import/no-duplicates': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    'react/no-danger': 'error',
    'react/jsx-no-target-blank': 'error',
    'react/button-has-type': 'error',
    'react/react-in-jsx-scope': 'off',
    // A field that opens because someone asked for it takes the focus: that is what they asked for.
    'jsx-a11y/no-autofocus': 'off',
    // A group of controls is a group, a list that scrolls takes the focus to be scrolled, and a container may hear the
    // keys of what it contains. axe judges the outcome in the browser tests.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
  },
  overrides: [
    ...npmOverrides,
    {
      files: bannedIn,
      rules: {
        'no-restricted-globals': [
          'error',
          ...Object.entries(bannedGlobals).map(([name, message]) => ({ name, message })),
        ],
        'no-restricted-properties': ['error', ...bannedProperties],
      },
    },
    { files: ['**/src/*/**/build/**', '**/src/*/build/**'], rules: { 'typescript/no-restricted-imports': 'off' } },
  ],
};
