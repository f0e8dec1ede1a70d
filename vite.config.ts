import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  root: at('./src/app'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    rolldownOptions: { input: { index: at('./src/app/index.html'), play: at('./src/app/play.html') } },
  },
});
