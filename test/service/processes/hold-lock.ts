/** Takes the lock of a folder, says so, and holds it until it is killed. Run by lock.test.ts. */
import { takeLock } from '../../../src/service/store/embedded/lock.ts';

const [dir = ''] = process.argv.slice(2);
try {
  await takeLock(dir);
  console.log('taken');
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log((error as { code?: string }).code);
}
