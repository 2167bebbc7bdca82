/** What the surfaces of the gallery show, made by the real engine from offers in each language. */
import { Assessor } from '../../src/engine/assess.ts';
import { Language } from '../../src/engine/language.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { explain } from '../../src/explanation.ts';
import type { Explanation } from '../../src/explanation.ts';
import type { PackView } from '../../src/messages.ts';
import { packView } from '../../src/pack-view.ts';
import { activate } from '../../src/packs/activate.ts';
import { compilePack } from '../../src/packs/compile.ts';
import { packFolders, readPackFolder } from '../../src/packs/folder.ts';
import type { LocalisedText } from '../../src/packs/pack.ts';
import { shownVerdict } from '../../src/shown-verdict.ts';
import { inLanguage, UI_LANGUAGES } from '../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../src/ui/texts/languages.ts';

export interface Samples {
  readonly warn: Explanation;
  readonly caution: Explanation;
  readonly report: Explanation;
  /** The invented offer that the check page has for trying. */
  readonly offer: LocalisedText;
  /** All packs of the project, as the settings show them. */
  readonly packs: readonly PackView[];
}

const CAUTION = `Warehouse loaders for Russia, 2 seats left. Visitor visa, we change it to a work visa there. Salary 90,000 rupees a
month, agent's fee 1.5 lakh before the flight. Call Imran.`;
const REPORT = `The foreign ministry said that men who were promised jobs as army security helpers in Russia at two lakh rupees a month
were made to sign contracts in Russian and sent to the front. Police have arrested two agents, a spokesman said on Monday.`;

/** @returns samples by language, the same on every run */
export function makeSamples(): Record<UiLanguage, Samples> {
  const files = readPackFolder('assets/packs/russia-army');
  const pack = compilePack(files);
  const packs = [...packFolders('assets/packs').values()].map((folder) =>
    packView({ pack: compilePack(readPackFolder(folder)), kept: null }, true),
  );
  const assessor = new Assessor(activate(pack, new Language(files.language)));
  const explained = (text: string): Explanation => {
    const passages = passagesOfText(text);
    return explain(shownVerdict(assessor.assess(passages), passages), new Map([[pack.id, pack]]));
  };
  const caution = explained(CAUTION);
  const report = explained(REPORT);
  const offer = pack.guidance.sample;
  const entries = UI_LANGUAGES.map((language): [UiLanguage, Samples] => [
    language,
    { warn: explained(inLanguage(offer, language)), caution, report, offer, packs },
  ]);
  return Object.fromEntries(entries) as Record<UiLanguage, Samples>;
}
