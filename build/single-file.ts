import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { policyFor, withPolicy } from './security-policy.ts';

/** The name under which the file is handed on. */
export const singleFileName = 'astana-belgrade.html';

/**
 * Makes the build one HTML file that holds every script, style, font and icon, asks for nothing and says so in its
 * policy. It opens from a disk, and its backend is in the page.
 */
export function singleFile(): Plugin {
  let folder = '';
  let assets = '';
  let publicFiles: string[] = [];
  let written: string[] = [];
  return {
    name: 'single-file',
    config({ build }) {
      return {
        build: {
          outDir: build?.outDir ?? 'dist-single',
          assetsInlineLimit: () => true,
          cssCodeSplit: false,
          chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
          rolldownOptions: { output: { codeSplitting: false } },
        },
      };
    },
    configResolved(config) {
      if (config.env.VITE_API_URL)
        throw new Error('A single file asks nobody: build it without VITE_API_URL.');
      folder = resolve(config.root, config.build.outDir);
      assets = config.build.assetsDir;
      publicFiles = readdirSync(config.publicDir);
    },
    writeBundle(_, bundle) {
      written = Object.keys(bundle);
    },
    closeBundle: {
      // After whatever else writes into the page.
      order: 'post',
      sequential: true,
      handler() {
        const text = (name: string) => readFileSync(join(folder, name), 'utf8');
        const page = withLicences(inlined(text('index.html'), folder), text('licences.txt'));
        const html = withPolicy(page, policyFor([page], { isSingleFile: true }));
        // Not the whole folder: it may be one that holds more.
        for (const name of [...written, ...publicFiles]) rmSync(join(folder, name), { force: true });
        if (readdirSync(join(folder, assets)).length === 0) rmdirSync(join(folder, assets));
        writeFileSync(join(folder, singleFileName), html);
      },
    },
  };
}

/**
 * The page with the files of `folder` that it names in place of their names.
 * @throws {Error} where it names a file in a way that is not known here: it would be missing from a disk.
 */
export function inlined(html: string, folder: string): string {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const whole = html
    .replace(/\s*<link rel="(?:manifest|modulepreload)"[^>]*>/g, '')
    .replace(
      /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g,
      (_, name) => `<style>${text(name)}</style>`,
    )
    .replace(
      /<script( type="module")?[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g,
      (_, type = '', name) => `<script${type}>${insideHtml(text(name))}</script>`,
    )
    .replace(/ href="\.\/([^"]+\.(?:svg|png))"/g, (_, name) => ` href="${asData(join(folder, name))}"`);
  const left = /\s(?:src|href)="(?!data:|#)[^"]*"/.exec(
    whole.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, ''),
  );
  if (left) throw new Error(`the single file would still ask for${left[0]}`);
  return whole;
}

/** Script text may hold neither its own end tag nor the opening of a comment; both only stand in literals. */
function insideHtml(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');
}

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

function asData(path: string): string {
  return `data:${types[extname(path)]};base64,${readFileSync(path).toString('base64')}`;
}

/** What the packages ask to be told stands in the file too: there is nothing beside it to link to. */
function withLicences(html: string, licences: string): string {
  const text = licences.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const style =
    '#licences{max-width:84rem;margin:0 auto;padding:0 1rem 1rem;font-size:.8rem}#licences pre{white-space:pre-wrap}';
  const part = `<style>${style}</style>
    <section id="licences" aria-label="Licences">
      <details><summary>Licences of the software in this file</summary><pre>${text}</pre></details>
    </section>
  </body>`;
  return html.replace('</body>', () => part);
}
