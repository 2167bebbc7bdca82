/** Whether each store's form can be filled in. */
import { keptLanguages, leftForPublisher, missingPictures, missingTexts } from '../store/missing.ts';
import { KEPT, MADE } from '../store/pictures/names.ts';
import { readStore, STORES } from '../store/stores.ts';
import { fault, fine, publisher } from './step.ts';
import type { Step } from './step.ts';

export const storeFolders: Step = {
  title: 'Store folders',
  find: ({ fast }) =>
    STORES.flatMap((name) => {
      const store = readStore(name);
      const missing = [
        ...missingTexts(name),
        ...(fast ? missingPictures(store, KEPT, keptLanguages(store)) : missingPictures(store, MADE)),
        ...leftForPublisher(name, store),
      ];
      const ours = missing.filter(({ whose }) => whose === 'project');
      return [
        ...(ours.length === 0 ? [fine(`${store.title}: texts, answers and pictures are there.`)] : []),
        ...missing.map(({ whose, what }) => (whose === 'publisher' ? publisher(what) : fault(what))),
      ];
    }),
};
