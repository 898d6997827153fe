import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** nginx with the recipe of docs/hosting.md and the build below `base`; only port, paths and folder are filled in. */
export async function startNginx(build: string, base: string, port: number) {
  const recipe = /```nginx\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? '';
  const home = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
  const root = join(home, 'root');
  mkdirSync(join(root, base), { recursive: true });
  cpSync(build, join(root, base), { recursive: true });
  const server = recipe
    .replace('listen 80', `listen ${port}`)
    .replace(/root [^;]+/, `root ${root}`)
    .replace(/include [^;]+/, `include ${join(root, base, 'nginx-headers.conf')}`)
    .replace('location /assets/', `location ${base}assets/`);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(home, kind)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(home, 'nginx.conf'),
    `${user} pid ${join(home, 'pid')}; error_log stderr; events {} http { access_log off; ${folders.join(' ')} ${server} }`,
  );
  const nginx: ChildProcess = spawn('nginx', [
    '-p',
    home,
    '-c',
    join(home, 'nginx.conf'),
    '-g',
    'daemon off;',
  ]);
  let said = '';
  nginx.stderr?.on('data', (part) => {
    said += part;
  });
  const url = `http://localhost:${port}${base}`;
  const stop = () => {
    nginx.kill('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return { url, stop };
    await new Promise((next) => setTimeout(next, 100));
  }
  stop();
  throw new Error(`nginx did not start: ${said}`);
}
