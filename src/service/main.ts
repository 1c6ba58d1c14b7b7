/** Starts the service and says where it is. `npm start` ends up here. */
import { fileURLToPath } from 'node:url';
import { isRefusal } from './refuse.ts';
import { type Running, serve, serveOptionsFrom } from './serve.ts';
import { storeOptionsFrom } from './store/open-store.ts';

/** Runs until Ctrl-C; ends the process with words for people where it cannot start. */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    const running = await serve(serveOptionsFrom(env, storeOptionsFrom(env)));
    endOnSignal(running);
    console.log(`\nRelance is ready: ${running.address}\nPress Ctrl-C to end it.`);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error(`${error.message}`);
    process.exitCode = 1;
  }
}

/** A second Ctrl-C does not wait. */
function endOnSignal({ close }: Running): void {
  let isEnding = false;
  const end = async () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
