import { rmSync } from 'node:fs';
import { join } from 'node:path';

// A file whose source is gone would otherwise go on being packed.
rmSync(join(import.meta.dirname, '..', 'compiled'), { recursive: true, force: true });
