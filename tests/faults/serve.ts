import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/** `npx serve` over that folder; undefined where npx cannot fetch it. */
export async function startServe(folder: string, port: number): Promise<{ stop: () => void } | undefined> {
  const windows = process.platform === 'win32';
  const program = spawn('npx', ['--yes', 'serve@14', '--listen', String(port), folder], {
    // Outside the project, whose own packages npx would look through.
    cwd: tmpdir(),
    stdio: 'ignore',
    shell: windows,
    // npx starts the server as a child of its own: both are one group, and end together.
    detached: !windows,
  });
  const ended = new Promise<'ended'>((done) => program.once('exit', () => done('ended')));
  const stop = () => {
    if (program.pid === undefined || program.exitCode !== null) return;
    if (windows) program.kill();
    else process.kill(-program.pid, 'SIGTERM');
  };
  for (let tries = 0; tries < 600; tries += 1) {
    const state = await Promise.race([
      fetch(`http://localhost:${port}/`).then(
        () => 'up',
        () => 'wait',
      ),
      ended,
    ]);
    if (state === 'up') return { stop };
    if (state === 'ended') return undefined;
    await new Promise((next) => setTimeout(next, 100));
  }
  stop();
  return undefined;
}
