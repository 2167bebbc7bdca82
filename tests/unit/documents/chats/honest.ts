/** Chats in which nobody offers what Parakh warns of. Written for these tests; no real person, firm or number. */
import { chatOf } from './chat-of.ts';

/** Each by what it is. */
export const HONEST: Readonly<Record<string, string>> = {
  'English, a job seeker asks': chatOf(
    [
      'Kiran',
      'Hi all, need your advice',
      'One agent called me yesterday',
      'He says helper in Russian army, 2 lakh a month',
    ],
    [
      'Kiran',
      'He says no front line and passport after a year',
      'Is this real or a fraud?',
      'My mother is very worried',
    ],
    ['Asha', 'Don’t go, this was on the news'],
  ),
  'English, headlines of a news channel': chatOf(
    [
      'Daily News',
      'CBI arrests two agents who sent youths to Russian army',
      'Man from Punjab, hired as army helper, killed near Donetsk',
    ],
    [
      'Daily News',
      'Families ask government to bring sons home from Russia',
      'MEA: 20 Indians still with Russian military, talks go on',
    ],
    [
      'Daily News',
      'Agents promised 2 lakh salary and Russian passport, police say',
      'Read more: https://news.example/russia',
    ],
  ),
  'English, mixed headlines of a news channel': chatOf(
    [
      'City Desk',
      'Army recruitment rally in Jaipur from Monday',
      'Russia and India sign labour pact, 10,000 welders to go',
    ],
    [
      'City Desk',
      'Gold at record high, 75,000 for 10 grams',
      'Helpers and cooks in demand in Gulf, salaries up',
      'Passport office opens on Saturdays',
    ],
  ),
  'Hindi, headlines of a news channel': chatOf(
    ['ताज़ा खबर', 'रूसी सेना में फंसे भारतीय युवक लौटे', 'एजेंट ने हेल्पर की नौकरी का झांसा देकर भेजा था रूस'],
    [
      'ताज़ा खबर',
      'विदेश मंत्रालय ने दी चेतावनी, ऐसे ऑफर से बचें',
      'सीबीआई ने दिल्ली और मुंबई में मारे छापे',
      'परिवार बोले: हर महीने दो लाख का लालच दिया गया',
    ],
  ),
  'Tamil, headlines of a news channel': chatOf(
    ['செய்தி', 'ரஷ்ய ராணுவத்தில் சிக்கிய இந்தியர்கள் நாடு திரும்பினர்', 'உதவியாளர் வேலை என்று ஏமாற்றிய முகவர் கைது'],
    ['செய்தி', 'மாதம் 2 லட்சம் சம்பளம் என ஆசை காட்டினர்: போலீஸ்', 'இது போன்ற வேலைகளை நம்ப வேண்டாம்: வெளியுறவுத்துறை'],
  ),
  'Urdu, headlines of a news channel': chatOf(
    ['خبریں', 'روسی فوج میں پھنسے بھارتی نوجوان کی موت', 'ایجنٹ نے ہیلپر کی نوکری کا جھانسہ دیا تھا'],
    ['خبریں', 'حکومت نے ایسی پیشکشوں سے خبردار کیا', 'دو لاکھ تنخواہ کا وعدہ کیا گیا تھا: اہل خانہ'],
  ),
  'Hinglish, a family of someone missing': chatOf(
    [
      'Sunita',
      'Bhaiya please help kijiye',
      'Mera bhai December me Russia gaya tha',
      'Agent ne bola tha army camp me helper ka kaam',
    ],
    [
      'Sunita',
      'Ab 2 mahine se phone nahi aaya',
      'Usse front pe bhej diya',
      'Embassy me kisko likhna hai?',
      'Passport bhi unke paas hai',
    ],
  ),
  'Urdu, a family of someone missing': chatOf([
    'نسیم',
    'بھائی مدد کریں',
    'میرا بیٹا روس گیا تھا',
    'اسے زبردستی فوج میں بھیج دیا',
    'تین مہینے سے کوئی خبر نہیں',
    'سفارت خانے کا نمبر ہو تو بھیج دیں',
  ]),
  'Hindi, an army coaching class': chatOf(
    ['शौर्य डिफेंस अकादमी', 'अग्निवीर भर्ती की नई बैच सोमवार से', 'फिजिकल की तैयारी सुबह 5 बजे', 'लिखित परीक्षा के 40 मॉक टेस्ट'],
    ['शौर्य डिफेंस अकादमी', 'फीस 6 हजार महीना, हॉस्टल अलग', 'पिछले साल 23 लड़के सेना में चुने गए', 'डॉक्यूमेंट: आधार, मार्कशीट, फोटो'],
  ),
  'English, a Gulf job in five messages': chatOf(
    [
      'Gulf Manpower',
      'Requirement for Qatar',
      'Security guards 40 nos, helpers 25 nos',
      'Salary 1800 QAR, food and room by company',
    ],
    [
      'Gulf Manpower',
      'Interview at our office in Kochi on 20th, bring passport',
      'RA licence on our board, service charge as per government rule',
    ],
  ),
  'Tamil, a Gulf job in five messages': chatOf(
    ['முகவர்', 'துபாயில் வேலை', 'எலக்ட்ரீஷியன் 10 பேர், உதவியாளர் 15 பேர்', 'சம்பளம் 1500 திர்ஹாம்'],
    ['முகவர்', 'உணவு, தங்கும் இடம் இலவசம்', 'நேர்காணல் சென்னையில் ஞாயிறு அன்று, பாஸ்போர்ட் கொண்டு வரவும்'],
  ),
  'Bengali, a Gulf job in five messages': chatOf(
    ['মামুন', 'সৌদিতে লোক লাগবে', 'ক্লিনার আর হেল্পার', 'বেতন ১২০০ রিয়াল, থাকা খাওয়া ফ্রি'],
    ['মামুন', 'ভিসা দুই বছরের', 'সাক্ষাৎকার কলকাতায়, পাসপোর্ট নিয়ে আসবেন'],
  ),
  'English, students who go to Russia': chatOf(
    [
      'Study Abroad',
      'MBBS in Russia, intake September',
      'Kazan, Tver and Moscow, English medium',
      'Fees from 3 lakh a year, hostel included',
    ],
    [
      'Study Abroad',
      'NEET qualified only',
      'Student visa, invitation in 30 days',
      'Indian mess on campus, army officers’ wards get discount',
    ],
  ),
  'Hindi, students who go to Russia': chatOf([
    'राहुल',
    'यार मेरा रूस में एडमिशन हो गया',
    'कज़ान में एमबीबीएस',
    'फीस साढ़े तीन लाख साल की',
    'वीजा अगले महीने आएगा',
    'पापा को डर है लड़ाई का, पर वहाँ सब ठीक है',
  ]),
  'Bengali, a job seeker asks': chatOf(
    ['তপন', 'দাদা একটা কথা জিজ্ঞাসা করি', 'এক দালাল বলছে রাশিয়ায় আর্মির হেল্পারের কাজ', 'মাসে দুই লাখ দেবে'],
    ['তপন', 'এটা কি ভুয়া?', 'ওকে টাকা দেওয়া কি ঠিক হবে?'],
  ),
  'Hinglish, a board of one admin': chatOf(
    [
      'Job Point',
      'Data entry operator, Noida, 14k',
      'Army canteen me salesman, Meerut cantt, 12k',
      'Helper in Moscow restaurant, work permit, 55k',
    ],
    [
      'Job Point',
      'Security guard, mall, Gurgaon, 15k',
      'Driver, school bus, Delhi',
      'Passport seva kendra me clerk, contract basis',
    ],
  ),
  'English, a real job in Russia': chatOf(
    [
      'Overseas Desk',
      'Welders for shipyard in Saint Petersburg',
      'Two years work permit, employer pays ticket',
      'Salary 900 dollars, overtime extra',
    ],
    ['Overseas Desk', 'Trade test in Vizag on Sunday', 'Our licence and the demand letter are on the eMigrate site'],
  ),
  'Hinglish, a group of whom each says something else': chatOf(
    ['Ravi', 'Mera cousin Russia me welder hai'],
    ['Imran', 'Indian army me helper ki bharti nikli hai kya?'],
    ['Joseph', 'Dubai me 2 lakh salary mil rahi hai driver ko'],
    ['Ravi', 'Passport renew karna hai mujhe'],
    ['Pooja', 'front line ka matlab kya hota hai? exam me aaya'],
    ['Imran', 'WhatsApp pe bhejo details'],
  ),
  'English, a dialogue about the news': chatOf(
    [
      'Meera',
      'Did you read about the boys in Russia?',
      'They were told it is army helper work',
      'And then sent to the war',
    ],
    ['Tom', 'Yes terrible', 'My uncle’s neighbour went too', 'They promised him citizenship'],
    ['Meera', 'Two lakh a month they said', 'Nobody should fall for it'],
  ),
  'Hindi, a warning that is passed on': chatOf(
    ['ग्राम पंचायत', 'सभी ध्यान दें', 'रूस की सेना में नौकरी के नाम पर ठगी हो रही है', 'दो लाख तनख्वाह और पासपोर्ट का लालच देते हैं'],
    ['ग्राम पंचायत', 'कोई पैसा मांगे तो थाने में बताएं', 'अपने बच्चों को समझाएं'],
  ),
};
