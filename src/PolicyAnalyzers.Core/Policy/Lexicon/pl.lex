# Polish. The form of a line is described at LexiconFile; accents make no difference.
Common: nie się jest na oraz lub dla aby przez po za są jak że proszę tego jeśli nas które będzie z i w od tym jej być może naszego zostanie
FalseFriends: by | on | no | do | to | a week
Idiom: nie wahaj się | nie tylko | nie później niż | bez zwłoki | niezwłocznie | klucz publiczny | klucza publicznego | kluczem publicznym

# Time
Number=2: dwóch | dwa | dwie
Number=3: trzech | trzy
Number=5: pięciu | pięć
Number=7: siedmiu | siedem
Unit=H: godzina | godziny | godzin | godz
Unit=D: dzień | dni | dnia | dni roboczych | dni robocze | dnia roboczego
Unit=W: tydzień | tygodnie | tygodni | tygodnia
Unit=M: miesiąc | miesiące | miesięcy | miesiąca
Unit=Y: rok | lata | lat | roku
Period=P1D: jednego dnia | jednego dnia roboczego | następnego dnia roboczego
Period=P1W: jednego tygodnia
Business: roboczych | robocze | roboczego | dni roboczych | dni robocze | dnia roboczego | jednego dnia roboczego | następnego dnia roboczego
Within: w ciągu | w terminie | do | po | maksymalnie | najpóźniej | w przeciągu
StrictlyWithin: w ciągu | w terminie | w przeciągu
RangeMark: do | lub | i
BestEffort: stara* | postara* | dążymy | cel | zazwyczaj | zwykle | dokładamy starań
NoGuarantee: nie gwarant* | nie możemy zagwarantować | bez gwarancji
Vague: wkrótce | jak najszybciej | tak szybko jak | szybko | kilku | rozsądn*

# Answering and handling
Acknowledge: potwierdz* otrzymani* | potwierdzenie otrzymania | potwierdz* odbiór | potwierdz* odbioru | potwierdz* przyjęci*
    | potwierdzimy zgłoszenie | potwierdzimy otrzymanie | pierwsza odpowiedź | pierwszą odpowiedź | wstępna odpowiedź | wstępną odpowiedź
    | wstępnej odpowiedzi | pierwszej odpowiedzi | potwierdz* zgłoszeni* | potwierdzenie {do/w ciągu} | potwierdzenie: {do/w ciągu}
Respond: odpowied* | odpowiem* | odpowiad* | odpowiedz* | odezwiemy | skontaktujemy się
Escalate: jeśli nie otrzyma* | w przypadku braku odpowiedzi | brak odpowiedzi
Fix: napraw* | popraw* | łatk* | łata* | usuni* | rozwiąza* | załata*
Publish: opublik* | publik* | ujawni* | ujawnien* | ogłos* | ogłasz*
Embargo: embargo
Triage: zbada* | badamy | ocen* | przeanaliz* | analiz* | weryfik* | zweryfik* | potwierdz* | rozpatrz* | sprawdz*
Update: na bieżąco | informować o postęp* | o postępach | postęp* | poinformujemy | powiadomimy
    | aktualizacj* statusu | informacj* o status* | status zgłoszenia
WorkTogether: współprac* | koordyn* | wspólnie z
CoordinatedDisclosure: skoordynowane ujawni* | skoordynowanego ujawni* | odpowiedzialne ujawni* | odpowiedzialnego ujawni* | polityk* ujawni*
We: my | nasz zespół | zespół
WeWill: potwierdzimy | odpowiemy | zbadamy | ocenimy | przeanalizujemy | zweryfikujemy | naprawimy | poprawimy | opublikujemy | wydamy | poinformujemy
    | powiadomimy | będziemy | postaramy się | staramy się | dążymy | nasz zespół | zespół będzie | skontaktujemy | rozpatrzymy | zajmiemy
    | skoordynujemy | podziękujemy | wymienimy | otrzymasz | przygotujemy | opracujemy | sprawdzimy | uznamy
OurProcess: przygotować poprawkę | przygotujemy poprawkę | opracujemy poprawkę | opracować poprawkę | prac* nad poprawk* | wydamy poprawkę
    | zaakceptowane lub odrzucone | przyjęte lub odrzucone
ProcessTopic: czas reakcji | czasy reakcji | czas odpowiedzi | czego {się spodziewać/oczekiwać} | co dalej | proces {obsługi/zgłaszania/reagowania} | obsług* zgłosze* | harmonogram | kolejne kroki | polityk* ujawniania
Received: po otrzymaniu | po potwierdzeniu | po naprawieniu | po weryfikacji | po wydaniu | gdy tylko | jeśli zgłoszenie zostanie potwierdzone
    | jeśli podatność zostanie potwierdzona | po opublikowaniu poprawki
AskTime: daj nam | dajcie nam | prosimy o czas | przed ujawnieniem | przed publicznym | przed publikacją | nie ujawniaj | odpowiednio dużo czasu
    | rozsądny czas | wystarczająco dużo czasu

# Reporting
Report: zgłoś | zgłos* | zgłosz* | zgłasza* | zgłaszaj | raport* | poinformuj | powiadom | ujawni*
Contact: skontaktuj | kontakt* | wyślij | wysyłaj | wysłać | napisz | pisz | prześlij | email | poprzez | przez | za pośrednictwem | za pomocą | użyj
    | skorzystaj | adres | formularz | utwórz
Vulnerability: podatnoś* | luk* w zabezpieczeniach | luk* bezpieczeństwa | luk* w bezpieczeństwie | luka | luki | lukę | problem* bezpieczeństwa
    | problem* z bezpieczeństwem | błąd bezpieczeństwa | błęd* bezpieczeństwa | kwesti* bezpieczeństwa | incydent* bezpieczeństwa
Security: bezpieczeństw* | zabezpiecze*
Privately: prywatn* | poufn* | bezpośrednio | zaszyfrowan* | niepubliczn*
Public: publiczn* | jawnie | otwarcie
PublicPlace: zgłoszeni* publiczn* | publiczn* zgłosze* | forum | dyskusj* | media* społecznościow* | list* dyskusyjn* | publiczn* kanał* | tracker
Open: otwiera* | otwórz | twórz | tworzy* | utwórz | zakłada* | zgłasza* | publik* | opublik* | ujawni* | używaj | korzystaj | umieszcza* | dyskutuj
    | udostępnia* | pisz | pisać
Negation+Prohibition: nie | nigdy | bez | zamiast | unikaj | prosimy nie | ani | żadn*
Turn: lecz | ale | zamiast tego | natomiast
BanPhrase: nie ujawnia* | nie publikuj | nie udostępniaj | zachowa* poufność | zachować w tajemnicy | w poufności do
    | nieupublicznianie | nieujawnianie
Secret: dan* wrażliw* | haseł | hasła | tokenów | kluczy
OtherPurpose: pytania | pytań | sugesti* | wsparcie techniczne | licencj* | prasa | inne błędy
PlatformReporting: prywatne zgłaszanie podatności | prywatne zgłaszanie luk | prywatne zgłoszenie | prywatnego zgłoszenia | prywatny advisory
ReportButton: porad* bezpieczeństwa | biuletyn* bezpieczeństwa | zgłoś podatność | zgłoś lukę
PlatformName: zakładk* | przycisk* | klikn*
EncryptionKey: klucz publiczny | klucza publicznego | kluczem publicznym | klucz pgp | odcisk
Encrypt: szyfr* | zaszyfr*
Portal: formularz* | portal
Maintainers: opiekun* | autor* | właściciel* | programist* | zespoł* | zespół | administrator* | maintainer*
Email: email | e mail | e mailem | mail | mailem | poczt* | wiadomoś*
OtherChannel: telefon* | wiadomość prywatn* | prywatn* wiadomość
Include: zawiera* | zawrzyj | podaj | dołącz | opisz | uwzględnij | następujące informacje | zawrzeć | informacje | załącz
    | prosimy o | z opisem
ReportItem: kroki do odtworzenia | kroki | odtworz* | reproduk* | dowód koncepcji | wpływ | skutki | dotknięt* wersj* | podatn* wersj*
    | wersj* dotknięt* | opis | rodzaj podatności | typ podatności | propon* rozwiąza* | sugerowan* popraw* | scenariusz ataku | możliw* rozwiąza*
    | krokami | kroki odtworz*
ReportDetail: konfiguracj* | środowisk* | logi | zrzuty ekranu | wersja | wersje | dane kontaktowe
PublishVerb=tell: informuj* | poinformuj* | ogłasz* | ogłos* | powiadom* | powiadami*
Announced: {są/będą/jest/zostanie/zostaną/będzie} {ogłaszane/publikowane/ogłoszone/opublikowane/ogłaszana/ogłoszona/opublikowana}
    | wraz z opisem
Users: użytkownik* | społeczność | klient*
Outlet: list* mailingow* | informacj* o wydaniu | dziennik* zmian | notatk* do wydania | blog*
Fix: naprawion*
Vulnerability: lukach
WeWill: informujemy | ogłaszamy | publikujemy
PublishVerb: opublik* | publik* | ogłos* | wydamy | wyda* | ujawni* | powiadom*
Advisory: porad* bezpieczeństwa | biuletyn* bezpieczeństwa | informacje o wydaniu | dziennik zmian | lista zmian | komunikat* bezpieczeństwa
Credit: podziękowan* | podziękuj* | uznani* | wymienimy | wymieni* | autorstw* | wyróżni* | hall of fame
Anonymous: anonim* | jeśli chcesz | chyba że | jeśli sobie życz* | za twoją zgodą
Reporter: zgłaszając* | badacz* | odkrywc* | ty | ciebie | cię | twoje | twój | osob* | użytkownik*
Assign: wystąpi* o | przypis* | przydzie* | uzysk* | nada*
Bounty: nagrod* | wynagrodzen* | bug bounty | premi*
Pay: oferuj* | płac* | wypłac* | program
SafeHarbor: kroków prawnych | działań prawnych | kroki prawne | dobrej wierze
ScopeTopic: zakres | model zagrożeń
    | co {jest/nie jest} podatnością | granice zaufania | powierzchnia ataku | model bezpieczeństwa
    | co kwalifikuje się
Scope: w zakresie | dotyczy
OutOfScope: poza zakresem | wyłączenia | nie obejmuje
Scanner: skaner* | automatyczn* narzędzi* | automatyczn* skan*
Dependency: zależności | zależność | stron trzecich | zewnętrzn* bibliotek*
Severity: ważność | priorytet | poziom ryzyka | krytyczność
SeverityName: krytyczn* | wysok* | średni*
SeverityName=low: nisk*
Level: poziom | poziomy

# The document
Month=1: stycznia | styczeń
Month=2: lutego | luty
Month=3: marca | marzec
Month=4: kwietnia | kwiecień
Month=5: maja
Month=6: czerwca | czerwiec
Month=7: lipca | lipiec
Month=8: sierpnia | sierpień
Month=9: września | wrzesień
Month=10: października | październik
Month=11: listopada | listopad
Month=12: grudnia | grudzień
DatedDocument: ostatnia aktualizacja | zaktualizowano | data | obowiązuje od
TemplateText: użyj tej sekcji | skorzystaj z tej sekcji | wykorzystaj tę sekcję | powiedz im | jak często mogą | które wersje twojego projektu
    | jakie wersje twojego projektu
Placeholder: [email | <email | [twój | <twój | [wstaw | twój-email@ | twojemail@ | przyklad.pl
Unfinished: do uzupełnienia | wkrótce | w przygotowaniu | do ustalenia
Elsewhere: zobacz | patrz | przeczytaj | odwiedź

# Supported versions
Version: wersja | wersje | wersji | wersję | wydanie | wydania | gałąź | gałęzi
Supported: wspierana | wspierane | wspieranych | obsługiwana | obsługiwane | obsługiwanych | utrzymywana | utrzymywane | wsparcie | wspieramy
Supported=weak: otrzymuje | otrzymują
Unsupported: niewspierana | niewspierane | nieobsługiwana | nieobsługiwane | nie jest wspierana | nie są wspierane | nie jest obsługiwana | nie są obsługiwane | niewspieran* | bez wsparcia | nie otrzymuj* | koniec wsparcia
SupportTopic: wspierane wersje | obsługiwane wersje | wspieranych wersji | obsługiwanych wersji
    | zakres wsparcia
SecurityFix: aktualizacje bezpieczeństwa | aktualizacji bezpieczeństwa | poprawki bezpieczeństwa | poprawek bezpieczeństwa | łatki bezpieczeństwa
Latest: najnowsza | najnowsze | najnowszej | najnowszą | najnowszych | ostatnia | ostatniej | aktualna | bieżąca
Previous: poprzednia | poprzednie | poprzedniej
Older: starsze wersje | wcześniejsze wersje | pozostałe wersje | inne wersje
Older=cell: starsze | wcześniejsze | pozostałe
AndOlder: i starsze | i niższe | lub starsza
AndNewer: i nowsze | i wyższe | lub nowsza
Only: tylko | wyłącznie | jedynie
ReleaseUnit=release: wersja | wersję | wersji | wydanie
ReleaseUnit=minor: wersja pomniejsza | wersje pomniejsze | wydanie poboczne
ReleaseUnit=major: wersja główna | wersje główne | główna wersja
Affirmed: tak | wspierana | obsługiwana
    | wspierane | aktywna
Denied: nie | niewspierana | nieobsługiwana
    | koniec wsparcia | przestarzał* | niewspierane | nie jest wspieran*
Latest=now: obecnie
Each=every: każdej | każda | każdego
Discretion=open: indywidualnie
