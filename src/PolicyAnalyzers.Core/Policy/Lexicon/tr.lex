# Turkish. The form of a line is described at LexiconFile; accents and the dot of the i make no difference. The verb with its negation, and
# what happens in a time, stand behind.
Common: ve bir bu için ile olarak lütfen veya olan bize daha eğer sonra değil gerekir biz çok gibi kadar her güvenlik sürüm
FalseFriends: at | on | not | in | as | an | bu | us | may | put | no
Idiom: herkese açık anahtar | açık anahtar | genel anahtar | en kısa sürede | bir an önce | çekinmeyin | tereddüt etmeyin | yalnızca bu değil

# Time
Number=2: iki
Number=3: üç
Number=5: beş
Number=7: yedi
Unit=H: saat
Unit=D: gün | iş günü | iş gününde | günü
Unit=W: hafta
Unit=M: ay
Unit=Y: yıl
Period=P1D: bir gün | bir iş günü
Period=P1W: bir hafta
Period=P1M: bir ay
Business: iş | iş günü | bir iş günü | mesai
Within: en geç | en fazla
Within=behind: içinde | içerisinde | zarfında | süre içinde
RangeMark: ile | veya | ila
BestEffort: çalışırız | çalışıyoruz | çalışacağız | hedef* | genellikle | çaba* | gayret*
NoGuarantee: garanti etm* | garanti ver* | söz vermi* | garanti edem*
Vague: en kısa sürede | mümkün olan en kısa | en kısa zamanda | kısa sürede | makul | hızlı* | birkaç

# Answering and handling
Acknowledge: bildirim* aldık | raporunuzu aldık | alındığını onayla* | alındığını doğrula* | aldığımızı onayla* | aldığımızı bildir* | alındı onay* | alındı bildirim* | alındığına dair
    | içinde onayla* | ilk yanıt* | ilk cevap* | ilk geri dönüş* | raporunuzu onayla* | bildiriminizi onayla* | ilk değerlendirme ve yanıt | ulaştığını onayla*
    | içinde onay | onay:
Respond: yanıt* | cevap* | geri dönüş* | geri dön* | dönüş yap*
Escalate: yanıt alam* | yanıt almaz* | cevap alam* | yanıt gelmez* | geri dönüş alam*
Fix: düzelt* | gider* | yama | yamalar | yaması | çöz* | çözüm* | onar*
Publish: yayınla* | yayımla* | açıkla* | duyur* | ifşa* | kamuya açıkla*
Embargo: ambargo
Triage: incele* | değerlendir* | araştır* | analiz* | doğrula* | teyit*
Update: bilgilendir* | ilerleme* | süreç hakkında | gelişmeler* | haberdar
    | durum güncelleme* | durum bildirim*
WorkTogether: birlikte çalış* | iş birliği* | işbirliği* | koordine* | eşgüdüm*
CoordinatedDisclosure: koordineli açıkla* | koordineli ifşa* | sorumlu açıkla* | sorumlu ifşa* | sorumlu bildirim*
We: biz | ekibimiz
WeWill: edeceğiz | vereceğiz | yapacağız | olacağız | döneceğiz | inceleyeceğiz | değerlendireceğiz | yayınlayacağız | yayımlayacağız | düzelteceğiz
    | bilgilendireceğiz | çalışacağız | onaylayacağız | yanıtlayacağız | doğrulayacağız | araştıracağız | gidereceğiz | ederiz | veririz | yaparız
    | çalışırız | inceleriz | değerlendiririz | yayınlarız | yayımlarız | bilgilendiririz | yanıtlarız | onaylarız | döneriz | teşekkür edeceğiz
    | hedefliyoruz | anacağız | belirteceğiz | ekibimiz | duyuracağız | düzeltiriz | doğrularız
    | ediyoruz | yapıyoruz | veriyoruz | inceliyoruz | değerlendiriyoruz | yayınlıyoruz | yayımlıyoruz | duyuruyoruz | çıkarıyoruz | tutuyoruz | çalışıyoruz | düzeltiyoruz
OurProcess: düzeltme hazırla* | düzeltme geliştir* | yama geliştir* | yama hazırla* | yama yayınla* | düzeltme yayınla* | düzeltme üzerinde
ProcessTopic: yanıt süre* | müdahale süre* | nasıl ele al* | ne bekle* | sonraki adımlar | zaman çizelgesi | açıklama politikası | süreç | süreci
Received: alındıktan sonra | aldıktan sonra | onaylandıktan sonra | doğrulandıktan sonra | düzeltildikten sonra | giderildikten sonra
    | yayınlandıktan sonra | doğrulanırsa | onaylanırsa | alındığında | incelendikten sonra
AskTime: bize zaman | süre tanı* | zaman tanı* | açıklamadan önce | yayınlamadan önce | kamuya açıklamadan | ifşa etmeden | yeterli süre | makul süre
    | makul bir süre

# Reporting
Report: bildir* | rapor* | ilet* | haber ver* | açıkla* | paylaş*
Contact: iletişim* | e posta | eposta | gönder* | yaz* | ulaş* | aracılığıyla | üzerinden | yoluyla | kullan* | adres* | form | oluştur* | başvur*
Vulnerability: güvenlik açı* | zafiyet* | güvenlik zafiyet* | güvenlik sorun* | güvenlik hata* | güvenlik problem* | güvenlik ihlal* | güvenlik riski*
    | açıklar* bildir* | güvenlik konu*
Security: güvenlik
Privately: özel | gizli* | gizlilik* | doğrudan | şifreli | özel olarak
Public: herkese açık | halka açık | kamuya açık | kamuya | açıkça | genel | alenen
PublicPlace: konu | sorun kaydı | issue'lar | forum* | tartışma* | sosyal medya* | herkese açık kanal* | genel kanal* | e posta listes*
Open: aç* | oluştur* | yayınla* | paylaş* | bildir* | rapor* | kullan* | tartış* | açıkla* | gönder*
Negation+Prohibition=behind: açmayın* | açmayınız | açma | oluşturmayın* | bildirmeyin* | paylaşmayın* | yayınlamayın* | yayımlamayın* | açıklamayın*
    | kullanmayın* | raporlamayın* | göndermeyin* | tartışmayın* | etmeyin* | yapmayın* | yerine | değil* | yok* | kaçının* | sunmuyoruz
    | sunmamaktayız | vermiyoruz | bulunmamaktadır | edilmemelidir | açılmamalıdır | paylaşılmamalıdır | etmiyoruz
Negation: asla
Turn: bunun yerine | ancak | aksine
BanPhrase: kamuya açıklamayın* | paylaşmayın* | ifşa etmeyin* | gizli tut* | açıklamayın* | yayınlamayın*
Secret: şifre* | parola* | token* | api anahtar* | kişisel veri* | kimlik bilgi* | gizli bilgi*
OtherPurpose: genel soru* | diğer soru* | sorularınız | öneri* | geri bildirim | teknik destek | basın | lisans* | bağış*
PlatformReporting: özel güvenlik açığı bildirim* | özel güvenlik danışma* | özel güvenlik bildirim* | özel bildirim | özel güvenlik tavsiye*
    | gizli güvenlik bildirim*
ReportButton: güvenlik danışma* | güvenlik tavsiye* | güvenlik açığı bildir | güvenlik bildirim* | güvenlik uyarı*
PlatformName: sekme* | düğme* | buton* | tıkla*
EncryptionKey: açık anahtar | genel anahtar | pgp anahtar* | parmak iz*
Encrypt: şifrele*
Portal: form | formu | portal*
Maintainers: geliştirici* | yazar* | bakımcı* | sahib* | yönetici* | ekib* | ekip | sorumlu*
Email: e posta* | eposta* | mail* | ileti | iletiniz* | mesaj*
OtherChannel: telefon* | özel mesaj* | doğrudan mesaj*
Include: içer* | ekle* | belirt* | sağla* | aşağıdaki bilgiler* | şu bilgiler* | yer ver* | bilgiler* | dahil* | açıklayın*
    | bulunması gereken*
ReportItem: yeniden üret* | tekrar üret* | adım* | kavram kanıt* | etki* | etkilenen sürüm* | etkilenen bileşen* | açıklama* | zafiyetin tür*
    | açığın tür* | sorunun tanım* | önerilen çözüm* | olası çözüm* | çözüm öneri* | saldırı senaryo*
ReportDetail: ortam* | yapılandırma* | günlük* | ekran görüntü* | sürüm* | önem derece*
PublishVerb=tell: bilgilendir* | duyur* | bildir* | haber ver*
Announced: duyurulur | duyurulacak* | yayımlanır | yayınlanır | yayımlanacak* | yayınlanacak* | açıklanır | paylaşılır
Users: kullanıcı* | topluluk | topluluğu | müşteri*
Outlet: sürüm notların* | sürüm notları | posta liste* | değişiklik günlüğü* | blog* | duyuru kanal*
Received: kabul edilirse | kabul edilir | onaylandığında
Fix: güncelleme yayımlan* | güncelleme yayınlan*
PublishVerb: yayınla* | yayımla* | duyur* | açıkla* | bildir* | belirt*
Advisory: güvenlik danışma* | güvenlik bülten* | güvenlik tavsiye* | güvenlik duyuru* | sürüm not* | değişiklik günlü*
Credit: adınıza yer | isminize yer | adınızı an* | teşekkür* | atıf* | itibar | katkıda bulunan* | adınızı | isminizi | onur list* | takdir*
Anonymous: anonim* | isterseniz | istemeniz | talep eder* | izninizle | aksini
Reporter: araştırmacı* | bildiren* | siz | size | sizi | sizin | raporlayan* | kişi* | adınızı | katkınız*
Assign: ata* | talep* | alın* | başvur*
Bounty: ödül* | para ödül* | ödeme*
Pay: sun* | öde* | ver* | program*
SafeHarbor: yasal işlem* | hukuki işlem* | iyi niyet*
ScopeTopic: kapsam | tehdit modeli
    | saldırı yüzeyi | güven sınır* | güvenlik modeli
Scope: kapsamında | kapsam dahilinde
OutOfScope: kapsam dışı* | kapsamı dışında
Scanner: tarayıcı çıktı* | otomatik tarama* | otomatik araç* | tarama araç*
Dependency: bağımlılık* | üçüncü taraf*
Severity: önem derece* | öncelik* | risk seviye*
SeverityName: kritik | yüksek | orta
SeverityName=low: düşük
Level: seviye* | düzey*

# The document
Month=1: ocak
Month=2: şubat
Month=3: mart
Month=4: nisan
Month=5: mayıs
Month=6: haziran
Month=7: temmuz
Month=8: ağustos
Month=9: eylül
Month=10: ekim
Month=11: kasım
Month=12: aralık
DatedDocument: son güncelleme | güncellenme tarihi | yürürlük tarihi | tarih
TemplateText: bu bölümü kullanarak | bu bölümü insanlara | projenizin hangi sürüm* | onlara nereye | ne sıklıkla güncelleme
Placeholder: [e posta | <e posta | [sizin | e-postaniz@ | ornek.com
Unfinished: yakında | eklenecek | hazırlanıyor | belirlenecek
Elsewhere: bkz | bakınız | ziyaret ed* | okuyun | inceleyin

# Supported versions
Version: sürüm | sürümü | sürümler | sürümleri | versiyon | versiyonlar | dal
Supported: desteklenen | destekleniyor | desteklenir | desteklenmektedir | destek | desteklenmekte
Supported=weak: alır | alıyor | almaktadır
Unsupported: desteklenmiyor | desteklenmez | desteklenmeyen | desteklenmemektedir | destek dışı | artık desteklenm* | kullanımdan kaldır*
SupportTopic: desteklenen sürüm* | desteklenen versiyon* | destek politikası
SecurityFix: güvenlik güncelleme* | güvenlik yama* | güvenlik düzeltme*
Latest: en son | en yeni | son | güncel
Previous: önceki | bir önceki
Older: eski sürüm* | önceki sürümler | diğer sürüm* | daha eski
Older=cell: eski | önceki | diğer
AndOlder: ve öncesi | ve altı | veya daha eski
AndNewer: ve üzeri | ve üstü | ve sonrası | veya üzeri
Only: yalnızca | sadece | yalnız
ReleaseUnit=release: sürüm | sürümü | sürümler | versiyon
ReleaseUnit=minor: küçük sürüm* | ara sürüm* | minör sürüm*
ReleaseUnit=major: ana sürüm* | büyük sürüm* | majör sürüm*
Affirmed: evet | destekleniyor
Denied: hayır | desteklenmiyor
Latest=now: şu anda | mevcut
Each=every: her
