/** `npm run texts`: writes the keys of the texts anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { keysModule } from './keys.ts';

writeFileSync('src/ui/texts/keys.ts', keysModule(readFileSync('src/ui/texts/locales/en.ftl', 'utf8')));
