/**
 * What the same texts would get from tools that a person writes in an hour: a list of key words, and Fuse.js alone over the
 * page's sentences. They run in the same evaluation, so that a reader sees what the rest of Parakh buys.
 */
import Fuse from 'fuse.js';

/** The pack whose offers they look for. */
export const PACK_OF_PEERS = 'russia-army';

/** Groups of key words; a text that has one of each is warned of. */
const KEYWORDS: readonly (readonly string[])[] = [
  [
    'russia',
    'russian',
    'moscow',
    'rusia',
    'रूस',
    'रशिया',
    'roos',
    'rus',
    'ਰੂਸ',
    'റഷ്യ',
    'ரஷ்ய',
    'రష్యా',
    'રશિયા',
    'রাশিয়া',
    'روس',
    'ರಷ್ಯಾ',
    'ଋଷ',
    'ৰাছিয়া',
  ],
  [
    'army',
    'military',
    'security helper',
    'helper',
    'soldier',
    'सेना',
    'आर्मी',
    'फौज',
    'fauj',
    'sena',
    'ਫੌਜ',
    'സൈന്യ',
    'ஆர்மி',
    'ராணுவ',
    'ఆర్మీ',
    'సైన్య',
    'આર્મી',
    'সেনা',
    'فوج',
    'ಸೇನೆ',
    'ಆರ್ಮಿ',
    'ସେନା',
  ],
  [
    'salary',
    'lakh',
    'passport',
    'citizenship',
    'per month',
    'वेतन',
    'सैलरी',
    'लाख',
    'पासपोर्ट',
    'ਲੱਖ',
    'ശമ്പള',
    'லட்ச',
    'జీత',
    'లక్ష',
    'પગાર',
    'বেতন',
    'تنخواہ',
    'ಸಂಬಳ',
    'ଦରମା',
    'দৰমহা',
  ],
];

export function keywordsWarn(text: string): boolean {
  const lower = text.toLowerCase();
  return KEYWORDS.every((group) => group.some((word) => lower.includes(word)));
}

const PHRASES = [
  'army security helper',
  'russian army job',
  'helper in russian army',
  'russian passport',
  'russian citizenship after six months',
  'job in russia army',
  'security guard in russia',
  'no front line duty',
  'ministry of defence contract',
  'permanent residency in russia',
  'रूसी सेना में नौकरी',
  'सेना सुरक्षा सहायक',
  'रूस का पासपोर्ट',
  'russian army mein naukri',
  'roosi sena helper',
];

export function fuseWarns(text: string): boolean {
  const sentences = text.split(/[.!?\n।]/u).filter((sentence) => sentence.trim() !== '');
  const fuse = new Fuse(sentences, { ignoreLocation: true, threshold: 0.3 });
  return PHRASES.some((phrase) => fuse.search(phrase, { limit: 1 }).length > 0);
}
