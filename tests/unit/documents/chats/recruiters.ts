/** Offers made in short messages, one after the other, as recruiters make them. Written for these tests; no real person, firm or number. */
import { chatOf } from './chat-of.ts';

const NUMBER = '90000 00000';

/** Each by what it is; the recruiter is always “Agent”. */
export const RECRUITERS: Readonly<Record<string, string>> = {
  'English, a helper': chatOf(
    [
      'Agent',
      'Good morning brother, one very good vacancy came',
      'Country is Russia',
      'Army helper work, kitchen and loading only',
    ],
    [
      'Agent',
      '1.9 lakh every month in hand',
      'You will not go to the front',
      'After one year Russian passport for you',
    ],
    ['Dinesh', 'ok bhai let me think'],
  ),
  'English, a guard': chatOf(
    ['Rohit', 'Any job outside?'],
    ['Agent', 'Yes, security helper', 'For Russian military base, not fighting', 'Age 20 to 42, no experience'],
    ['Agent', 'Salary 2300 dollars', `Send passport photo on this WhatsApp ${NUMBER}`],
  ),
  'English, a driver with pictures between': chatOf(
    ['Agent', 'Sir see this', '<Media omitted>', 'Driver job in Donetsk with the Russian ministry of defence'],
    [
      'Agent',
      '<Media omitted>',
      '2.5 lakh per month plus joining bonus 5 lakh',
      'Contract one year, then citizenship',
      'Only tourist visa needed',
    ],
  ),
  'English, from a board': chatOf(
    ['Agent', 'URGENT URGENT', 'Loader, cook, cleaner', 'Russia army camp'],
    ['Agent', 'No IELTS no age limit', 'Salary 1,80,000', 'Food room uniform free', 'Flight next week from Delhi'],
  ),
  'Hindi, a helper': chatOf(
    ['Agent', 'नमस्ते भाई', 'विदेश जाना है क्या?', 'रूस में काम है', 'रूसी सेना में हेल्पर की भर्ती चल रही है'],
    ['Agent', 'महीने का 2 लाख मिलेगा', 'लड़ाई में नहीं भेजेंगे', 'छह महीने बाद रूस का पासपोर्ट'],
  ),
  'Hindi, a cook': chatOf(
    ['सुरेश', 'भाई कोई काम हो तो बताना'],
    [
      'Agent',
      'हाँ है',
      'फौज के कैंप में खाना बनाने का',
      'मास्को के पास',
      'तनख्वाह डेढ़ लाख',
      'टूरिस्ट वीजा पर जाना है, बाद में सब हो जाएगा',
    ],
  ),
  'Hinglish, a helper': chatOf(
    [
      'Agent',
      'Bhai sun',
      'Russia ka visa lag raha hai',
      'Army me helper ki job',
      'Bas saman uthana hai, border pe nahi jana',
    ],
    ['Agent', 'Salary 1 lakh 95 hazar', 'Passport bhi milega wahan ka', '3 lakh kharcha aayega total'],
  ),
  'Hinglish, an advance': chatOf(
    ['Agent', 'kal tak bolna', 'russian army security helper 50 seat', 'training 15 din'],
    ['Agent', 'sign karte hi 7 lakh bonus', 'ek saal ka contract', 'family ko bhi PR milega'],
    ['Vikas', 'pakka na?'],
  ),
  'Tamil, a helper': chatOf(
    ['Agent', 'வணக்கம் தம்பி', 'ரஷ்யாவில் வேலை இருக்கு', 'ரஷ்ய ராணுவத்தில் உதவியாளர் பணி'],
    ['Agent', 'மாதம் 2 லட்சம் சம்பளம்', 'போருக்கு போக வேண்டாம்', 'ஒரு வருடத்தில் ரஷ்ய பாஸ்போர்ட்'],
  ),
  'Urdu, a helper': chatOf(
    ['Agent', 'السلام علیکم بھائی', 'روس میں کام ہے', 'روسی فوج میں ہیلپر کی نوکری'],
    ['Agent', 'تنخواہ دو لاکھ ماہانہ', 'جنگ پر نہیں جانا', 'روسی پاسپورٹ بھی ملے گا'],
  ),
  'Bengali, a helper': chatOf(
    ['Agent', 'দাদা কেমন আছেন', 'রাশিয়ায় কাজ আছে', 'রাশিয়ান আর্মির ক্যাম্পে হেল্পার লাগবে'],
    ['Agent', 'মাসে ২ লাখ টাকা বেতন', 'যুদ্ধে যেতে হবে না', 'এক বছর পর রাশিয়ার পাসপোর্ট'],
  ),
  'English, from an iPhone, over noon, a call between': [
    '[14/03/2024, 11:57:10 AM] Agent: Hello dear',
    '[14/03/2024, 11:58:40 AM] Agent: We take boys for the Russian army',
    '[14/03/2024, 11:59:59 AM] Missed voice call',
    '[14/03/2024, 12:04:02 PM] Agent: Helper post, work behind the lines',
    '[14/03/2024, 12:05:30 PM] Agent: 2 lakh rupees monthly',
    '[14/03/2024, 12:06:30 PM] Agent: Residence permit for whole family',
  ].join('\n'),
  'Hindi, over midnight': [
    '14/03/24, 23:52 - Agent: भाई जाग रहे हो?',
    '14/03/24, 23:53 - Agent: रशिया में सिक्योरिटी का काम है',
    '14/03/24, 23:58 - Agent: आर्मी के साथ, फ्रंट पर नहीं',
    '15/03/24, 00:03 - Agent: 2 लाख 20 हजार सैलरी',
    '15/03/24, 00:04 - Agent: कॉन्ट्रैक्ट साइन करते ही नागरिकता',
  ].join('\n'),
};
