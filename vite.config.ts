import { defineConfig } from 'vite';
import { site } from './src/app/build/site.ts';
import { testing } from './tests/config/testing.ts';

/** The product is built from src/app; under Vitest the same file says how it is tested. */
export default defineConfig(() => (process.env.VITEST === undefined ? site() : testing()));
