# Uzbek in Latin letters. The form of a line is described at LexiconFile; all forms of the apostrophe are one. The verb with its negation, and
# what happens in a time, stand behind.
Common: va bilan uchun yoki agar siz biz haqida orqali iltimos ham emas kerak ushbu faqat quyidagi boshqa barcha bo ko bir bu
FalseFriends: may | a week | on | us | me
Idiom: ochiq kalit | ommaviy kalit | tortinmang | ikkilanmang | qo'llab quvvatlanadi | qo'llab quvvatlanmaydi

# Time
Number=2: ikki
Number=3: uch
Number=5: besh
Number=7: yetti
Unit=H: soat
Unit=D: kun | ish kuni | kuni
Unit=W: hafta
Unit=M: oy
Unit=Y: yil
Period=P1D: bir kun | bir ish kuni
Period=P1W: bir hafta
Business: ish | ish kuni | bir ish kuni
Within: ko'pi bilan | eng kechi bilan
Within=behind: ichida | davomida | mobaynida
RangeMark: dan | yoki
BestEffort: harakat qil* | intil* | odatda | maqsad*
NoGuarantee: kafolat ber* | kafolatlam*
Vague: imkon qadar tez | tez orada | tezroq | bir necha

# Answering and handling
Acknowledge: qabul qilinganini tasdiq* | olinganini tasdiq* | qabul qilganimizni | dastlabki javob* | birinchi javob* | xabaringizni tasdiq*
    | hisobotingizni tasdiq*
Respond: javob* | javob ber*
Escalate: javob olmas* | javob bo'lmas* | javob kelmas*
Fix: tuzat* | bartaraf* | yamoq* | yangilanish chiqar*
Publish: e'lon qil* | oshkor* | nashr*
Triage: ko'rib chiq* | tekshir* | baho* | tahlil* | tasdiqla* | o'rgan*
Update: xabardor* | jarayon haqida | xabar berib bor*
WorkTogether: hamkorlik* | birgalikda | muvofiqlash*
CoordinatedDisclosure: mas'uliyatli oshkor* | muvofiqlashtirilgan oshkor*
WeWill: qilamiz | beramiz | chiqamiz | chiqaramiz | boramiz | tasdiqlaymiz | tekshiramiz | tuzatamiz | xabardor qilamiz | e'lon qilamiz
    | ko'rib chiqamiz | baholaymiz | bartaraf etamiz | javob beramiz | jamoamiz | ko'rsatamiz | eslatib o'tamiz
OurProcess: tuzatish chiqar* | tuzatish tayyorla* | tuzatish ustida
Received: qabul qilingandan so'ng | olingandan so'ng | tasdiqlangach | tasdiqlansa | tasdiqlangandan so'ng | tuzatilgandan so'ng | tuzatilgach
    | tuzatilgandan keyin
AskTime: bizga vaqt | vaqt bering | oshkor qilishdan oldin | e'lon qilishdan oldin

# Reporting
Report: xabar ber* | xabar qil* | xabar* | bildir* | yubor* | hisobot*
Contact: orqali | pochta* | yoz* | yubor* | murojaat* | bog'lan* | manzil* | foydalan*
Vulnerability: zaiflik* | zaifli* | xavfsizlik muammo* | xavfsizlik zaiflik* | xavfsizlik kamchilik* | xavfsizlik xato* | xavfsizlik bilan bog'liq
Security: xavfsizlik*
Privately: maxfiy* | shaxsiy* | yopiq | to'g'ridan to'g'ri | bevosita
Public: ochiq | hammaga ochiq | ommaviy* | oshkora
PublicPlace: muhokama* | forum* | ijtimoiy tarmoq* | ommaviy kanal* | guruh*
Open: och* | yarat* | e'lon qil* | joylashtir* | xabar ber* | foydalan* | muhokama qil* | bildir*
Negation+Prohibition=behind: ochmang* | yaratmang* | bermang* | qilmang* | joylashtirmang* | foydalanmang* | yozmang* | yubormang* | oshkor etmang*
    | o'rniga | emas | yo'q | ulashmang* | tarqatmang*
Negation: hech qachon
Turn: balki | lekin | buning o'rniga
BanPhrase: oshkor qilmang* | oshkor etmang* | e'lon qilmang* | tarqatmang* | maxfiy saqla* | sir saqla*
OtherPurpose: umumiy savol* | boshqa savol* | taklif* | texnik yordam | litsenziya*
EncryptionKey: ochiq kalit | ommaviy kalit
Encrypt: shifrla*
Portal: shakl | forma | portal
Maintainers: muallif* | dasturchi* | jamoa* | egasi* | ma'mur* | administrator*
Email: pochta* | elektron pochta* | email* | xat | xatda
OtherChannel: telegram* | telefon*
Include: ma'lumot* | taqdim et* | kirit* | qo'sh* | ko'rsat* | quyidagilar* | keltir*
ReportItem: takrorlash* | qayta ishlab chiqar* | qadam* | ta'sir* | oqibat* | tavsif* | tavsifi | zaiflik tur* | zaiflik tavsif*
    | taklif etilgan yechim* | yechim*
ReportDetail: versiya* | muhit* | jurnal* | skrinshot* | xavf daraja* | sozlama*
PublishVerb: e'lon qil* | chiqar* | nashr* | xabar ber*
Advisory: xavfsizlik byulleten* | xavfsizlik e'lon* | o'zgarishlar ro'yxati
Credit: minnatdorchilik* | minnatdor* | tashakkur* | rahmat ayt* | nomingiz* | ismingiz* | e'tirof*
Anonymous: anonim* | xohlasangiz | istasangiz | roziligingiz*
Reporter: tadqiqotchi* | siz | sizning | sizni | sizga | xabar bergan* | muallifi | ismingiz*
Assign: olish* | so'ra* | tayinla*
Bounty: mukofot* | pul mukofot*
Pay: taklif* | to'la* | ber*
ScopeTopic: doirasi | qamrov*
Scope: doirasiga kir* | qamrab ol*
OutOfScope: doirasidan tashqari | qamrovdan tashqari | doiraga kirmay*
Scanner: skaner* | avtomatik vosita*
Dependency: bog'liqlik* | uchinchi tomon*
Severity: xavf darajasi | muhimlik*

# The document
Month=1: yanvar
Month=2: fevral
Month=3: mart
Month=4: aprel
Month=5: may
Month=6: iyun
Month=7: iyul
Month=8: avgust
Month=9: sentyabr
Month=10: oktyabr
Month=11: noyabr
Month=12: dekabr
DatedDocument: oxirgi yangilanish | yangilangan sana | sana
TemplateText: ushbu bo'limdan foydalan* | bu bo'limdan foydalan* | loyihangizning qaysi versiya* | ularga ayting
Unfinished: tez orada | keyinroq qo'shiladi
Elsewhere: qarang | o'qing

# Supported versions
Version: versiya | versiyalar | versiyasi | versiyalari | reliz
Supported: qo'llab quvvatlanadi | qo'llab quvvatlanadigan | qo'llab quvvatlanayotgan
Supported=weak: chiqariladi | oladi
Unsupported: qo'llab quvvatlanmaydi | qo'llab quvvatlanmaydigan
SupportTopic: qo'llab quvvatlanadigan versiya* | qo'llab quvvatlanayotgan versiya*
SecurityFix: xavfsizlik yangilanish* | xavfsizlik tuzatish*
Latest: eng so'nggi | eng oxirgi | so'nggi | oxirgi
Previous: oldingi | avvalgi
Older: eski versiya* | oldingi versiya* | boshqa versiya*
Older=cell: eski | oldingi | boshqa
AndOlder: va undan past | va eski
AndNewer: va undan yuqori | va yangi
Only: faqat
ReleaseUnit=release: versiya | versiyasi | versiyalar | reliz
Affirmed: ha | qo'llab quvvatlanadi
Denied: yo'q | qo'llab quvvatlanmaydi
Latest=now: joriy
