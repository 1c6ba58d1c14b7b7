import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process for as long as it lives: its number is used again later, its number and start never are. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

/** Field 22 of /proc/PID/stat (proc(5)), counted after the closing bracket of the command name. */
const START_TIME_FIELD = 19;

export function identityOf(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export function isAlive(holder: ProcessIdentity): boolean {
  return identityOf(holder.pid)?.startedAt === holder.startedAt;
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null; // killed, and only its parent has not noticed yet
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[START_TIME_FIELD]}`;
  } catch {
    return null;
  }
}

/** macOS and other Unix by `ps`; Windows by PowerShell. */
function startElsewhere(pid: number): string | null {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
      : ['ps', '-o', 'lstart=', '-p', String(pid)];
  const asked = spawnSync(command ?? 'ps', args, { encoding: 'utf8', timeout: 5_000 });
  return asked.stdout?.trim() || null;
}
