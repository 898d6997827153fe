import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { trustedTypesName } from '#src/app/trusted-types.ts';
import { headersFor, printHeadersFile, printNginx, readHeadersFile } from './host-headers.ts';
import { policyFor, withPolicy } from './security-policy.ts';

const headersFile = '_headers';

/**
 * The last step of a build: every page gets the policy that a page can state itself, and beside the pages stand the
 * headers for what only a host can say: as `_headers`, which many hosts and `vite preview` send, and as
 * `nginx-headers.conf`. `VITE_FRAME_ANCESTORS` names who may show the page in a frame.
 */
export function securityHeaders(): Plugin {
  let env: Record<string, string | undefined> = {};
  let folder = '';
  let isWritten = false;
  return {
    name: 'security-headers',
    configResolved(config) {
      env = config.env;
      folder = resolve(config.root, config.build.outDir);
      isWritten = config.command === 'build' && config.build.write;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (isWritten) secure(folder, env);
      },
    },
    configurePreviewServer(server) {
      const path = join(folder, headersFile);
      const headers = existsSync(path) ? readHeadersFile(readFileSync(path, 'utf8')) : [];
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        next();
      });
    },
  };
}

function secure(folder: string, env: Record<string, string | undefined>): void {
  if (!existsSync(folder)) return;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path));
  if (paths.length === 0) return;
  const pages = paths.map((path) => readFileSync(path, 'utf8'));
  // A page states its own hashes; the headers, sent with every file, have to admit those of all pages.
  const options = policyOptions(env.VITE_API_URL);
  paths.forEach((path, at) => {
    const html = pages[at] ?? '';
    writeFileSync(path, withPolicy(html, policyFor([html], options)));
  });
  const headers = headersFor(policyFor(pages, options), env.VITE_FRAME_ANCESTORS);
  writeFileSync(join(folder, headersFile), printHeadersFile(headers));
  writeFileSync(join(folder, 'nginx-headers.conf'), printNginx(headers));
}

/** A build for a real API may ask that one too. */
function policyOptions(apiUrl: string | undefined) {
  const trustedTypes = [trustedTypesName];
  if (!apiUrl || !URL.canParse(apiUrl)) return { trustedTypes };
  return { trustedTypes, connect: [new URL(apiUrl).origin] };
}
