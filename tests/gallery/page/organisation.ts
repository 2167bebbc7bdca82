/** An invented organisation that hands Parakh out, and a policy of it with some mistakes. */
import { readPolicy } from '../../../src/policy-reading.ts';
import type { PolicyReading } from '../../../src/policy.ts';

/** A ring around a dot. */
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAABlBMVEX///8fS3rh5TnfAAAAxElEQVR42u2XwQrAMAhD6///9G5jDDQ2z40d5tFqEBo1rvVli9NQsgMSicH0JkQIo/kCIVpG83OECIYQwRCKsBaCipAIuyXu59cxzj+nL12mOflppNcsTgFJ7FbD1wDeqMwLKJzXF00O4d/lRhMgJ+7dK6mhWNMpoCyhVUDy+AM8CuB9o0kkTOWnmslqZ3Og4JE2OVTNsY4XC19teLny9Y4FBpc4XGRhmceFJpe6XGxzuc8PjoGThx9dA2ffwOE5cfq+ZwfXFwcd+alTFgAAAABJRU5ErkJggg==';

export const ORGANISATION_SET: PolicyReading = readPolicy(
  {
    organisation: { en: 'Sample Trust', hi: 'सैंपल ट्रस्ट', ur: 'سیمپل ٹرسٹ', ml: 'സാമ്പിൾ ട്രസ്റ്റ്' },
    logo: LOGO,
    helplines: [
      {
        tel: '+91 00000 00000',
        languages: ['hi', 'pa', 'en'],
        hours: { en: 'Mon–Fri, 10–17', hi: 'सोम–शुक्र, 10–17', ur: 'پیر تا جمعہ، 10–17', ml: 'തിങ്കൾ–വെള്ളി, 10–17' },
      },
      { name: { en: 'Desk in Jaipur' }, url: 'https://sample-trust.example/help', languages: ['hi', 'bho'] },
    ],
    warningLine: {
      en: 'Come to our desk in the library: we look at any offer with you.',
      hi: 'लाइब्रेरी में हमारी डेस्क पर आइए: हम हर ऑफ़र आपके साथ देखते हैं।',
      ur: 'لائبریری میں ہماری میز پر آئیے: ہم ہر پیشکش آپ کے ساتھ دیکھتے ہیں۔',
      ml: 'ലൈബ്രറിയിലെ ഞങ്ങളുടെ ഡെസ്കിൽ വരൂ: ഏത് ഓഫറും ഞങ്ങൾ ഒപ്പം നോക്കാം.',
    },
    settings: { textSize: 125 },
    locked: ['language', 'everySite', 'pauses', 'colour'],
    extraSites: ['jobs.sample-trust.example', 'web.whatsapp.com'],
    exemptSites: ['cases.sample-trust.example'],
    welcome: false,
  },
  [],
);
