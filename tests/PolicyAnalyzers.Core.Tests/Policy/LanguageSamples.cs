using System.Collections.Frozen;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>
/// One policy in each language, with the same promises: a table of versions, one address, no public reports, a first answer within three
/// business days, a fix within 60 days, and credit.
/// </summary>
internal static class LanguageSamples
{
    private const string Table = """
        | 2.x | ✅ |
        | < 2.0 | ❌ |
        """;

    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["zh"] = $"""
            # 安全策略

            ## 支持的版本

            | 版本 | 是否支持 |
            | --- | --- |
            {Table}

            ## 如何上报漏洞

            发现漏洞后，请勿在公开的 issue 或论坛里披露。请把情况写信告诉 security@harbor.test。

            来信请说明：

            - 漏洞的大致情况
            - 如何一步步重现
            - 可能造成的影响

            我们会在 3 个工作日内确认收到，并在 60 天内发布修复。调查期间我们会告知您最新进展。

            修复之后，我们会在发布说明中向报告者致谢。
            """,
        ["ja"] = $"""
            # セキュリティについて

            ## サポート対象のバージョン

            | バージョン | サポート |
            | --- | --- |
            {Table}

            ## 脆弱性を見つけたとき

            公開のIssueやフォーラムには書き込まないでください。security@harbor.test 宛にメールでお知らせください。

            メールには次の内容を含めてください。

            - 脆弱性の概要
            - 再現手順
            - 想定される影響

            3営業日以内に受領のご連絡をいたします。60日以内に修正版をリリースし、その間も進捗を共有します。

            修正後、ご希望に応じて報告者のお名前を謝辞に掲載します。
            """,
        ["ko"] = $"""
            # 보안 정책

            ## 지원되는 버전

            | 버전 | 지원 |
            | --- | --- |
            {Table}

            ## 취약점을 발견하셨다면

            공개 이슈나 포럼에는 글을 올리지 마세요. security@harbor.test 로 메일을 보내 주세요.

            메일에는 다음 내용을 적어 주세요.

            - 취약점에 대한 설명
            - 재현 방법
            - 예상되는 영향

            영업일 기준 3일 이내에 접수 확인 메일을 드립니다. 60일 이내에 패치를 배포하고, 그동안 진행 상황을 알려드립니다.

            패치가 배포된 뒤 원하시면 제보자 성함을 감사 명단에 올립니다. 기여자로 이름을 명시하겠습니다.
            """,
        ["es"] = $"""
            # Seguridad

            ## Versiones con soporte

            | Versión | Con soporte |
            | --- | --- |
            {Table}

            ## Si encuentra una vulnerabilidad

            No abra una incidencia pública ni la comente en foros. Escriba a security@harbor.test.

            En su mensaje incluya:

            - una descripción del fallo
            - los pasos para reproducirlo
            - el impacto que podría tener

            Confirmaremos la recepción en un plazo de 3 días hábiles y publicaremos una corrección en 60 días. Mientras tanto le mantendremos informado de los avances.

            Salvo que prefiera el anonimato, mencionaremos su nombre y le daremos crédito al publicar la corrección.
            """,
        ["pt"] = $"""
            # Segurança

            ## Versões suportadas

            | Versão | Suportada |
            | --- | --- |
            {Table}

            ## Se encontrar uma vulnerabilidade

            Não abra uma issue pública nem comente em fóruns. Escreva no endereço security@harbor.test.

            Na mensagem, inclua:

            - uma descrição da falha
            - os passos para reproduzi-la
            - o impacto possível

            Confirmaremos o recebimento em até 3 dias úteis e corrigiremos o problema em 60 dias. Enquanto isso, você será informado sobre o andamento: avaliaremos cada relato.

            Se desejar, daremos o crédito a você quando a correção for publicada.
            """,
        ["fr"] = $"""
            # Sécurité

            ## Versions prises en charge

            | Version | Prise en charge |
            | --- | --- |
            {Table}

            ## Vous avez trouvé une faille ?

            N’ouvrez pas de ticket public et n’en parlez pas sur les forums. Écrivez à security@harbor.test.

            Votre message doit contenir :

            - une description de la faille
            - les étapes pour la reproduire
            - son impact éventuel

            Nous accuserons réception sous 3 jours ouvrés et publierons un correctif dans les 60 jours. Entre-temps, nous vous tiendrons informé de l'avancement.

            Si vous le souhaitez, votre nom figurera parmi les remerciements.
            """,
        ["de"] = $"""
            # Sicherheit

            ## Unterstützte Versionen

            | Version | Unterstützt |
            | --- | --- |
            {Table}

            ## Eine Schwachstelle gefunden?

            Bitte eröffnen Sie dafür kein öffentliches Issue und schreiben Sie nicht in Foren darüber. Schreiben Sie an security@harbor.test.

            Ihre Nachricht sollte enthalten:

            - eine Beschreibung der Schwachstelle
            - Schritte, mit denen wir sie nachstellen können
            - mögliche Auswirkungen

            Den Eingang bestätigen wir innerhalb von 3 Werktagen, eine Korrektur folgt binnen 60 Tagen. Wir halten Sie über den Fortschritt auf dem Laufenden.

            Auf Wunsch nennen wir Sie in der Danksagung.
            """,
        ["ru"] = $"""
            # Безопасность

            ## Поддерживаемые версии

            | Версия | Поддерживается |
            | --- | --- |
            {Table}

            ## Если вы нашли уязвимость

            Не создавайте публичных задач и не пишите о ней на форумах. Напишите на security@harbor.test.

            В письме укажите:

            - описание уязвимости
            - шаги, чтобы её воспроизвести
            - возможные последствия

            Мы подтвердим получение в течение 3 рабочих дней и выпустим исправление за 60 дней. О ходе работы мы будем вам сообщать.

            По желанию мы упомянем ваше имя в благодарностях.
            """,
        ["it"] = $"""
            # Sicurezza

            ## Versioni supportate

            | Versione | Supportata |
            | --- | --- |
            {Table}

            ## Se trovi una vulnerabilità

            Non aprire una segnalazione pubblica e non parlarne nei forum. Scrivi a security@harbor.test.

            Nel messaggio includi:

            - una descrizione del problema
            - i passaggi per riprodurlo
            - il possibile impatto

            Confermeremo la ricezione entro 3 giorni lavorativi e rilasceremo una correzione in 60 giorni. Ti terremo al corrente dei progressi.

            Se lo desideri, ringrazieremo pubblicamente chi ha fatto la segnalazione.
            """,
        ["pl"] = $"""
            # Bezpieczeństwo

            ## Wspierane wersje

            | Wersja | Wspierana |
            | --- | --- |
            {Table}

            ## Jeśli znajdziesz lukę

            Nie twórz publicznych zgłoszeń i nie pisz o niej na forum. Napisz na adres security@harbor.test.

            W wiadomości podaj:

            - opis luki
            - kroki do odtworzenia
            - możliwe skutki

            Potwierdzimy otrzymanie w ciągu 3 dni roboczych, a poprawkę wydamy w ciągu 60 dni. O postępach będziemy informować.

            Jeśli chcesz, wymienimy twoje imię w podziękowaniach.
            """,
        ["tr"] = $"""
            # Güvenlik

            ## Desteklenen sürümler

            | Sürüm | Destekleniyor |
            | --- | --- |
            {Table}

            ## Bir güvenlik açığı bulursanız

            Lütfen herkese açık bir issue açmayın ve forumlarda paylaşmayın. security@harbor.test adresine yazın.

            İletinize şu bilgileri ekleyin:

            - açığın açıklaması
            - yeniden üretme adımları
            - olası etkisi

            3 iş günü içinde alındığını onaylarız ve 60 gün içinde düzeltme yayınlarız. Bu süreçte sizi ilerleme hakkında bilgilendireceğiz.

            İsterseniz teşekkür bölümünde adınızı anacağız.
            """,
        ["uk"] = $"""
            # Безпека

            ## Підтримувані версії

            | Версія | Підтримується |
            | --- | --- |
            {Table}

            ## Якщо ви знайшли вразливість

            Не створюйте публічних задач і не пишіть про неї на форумах. Напишіть на security@harbor.test.

            У листі вкажіть:

            - опис вразливості
            - кроки, щоб її відтворити
            - можливі наслідки

            Ми підтвердимо отримання протягом 3 робочих днів і випустимо виправлення за 60 днів. Про хід роботи ми будемо вас повідомляти.

            За бажанням ми згадаємо ваше ім'я в подяках.
            """,
        ["uz"] = $"""
            # Xavfsizlik

            ## Qo‘llab-quvvatlanadigan versiyalar

            | Versiya | Qo‘llab-quvvatlanadi |
            | --- | --- |
            {Table}

            ## Agar zaiflik topsangiz

            Iltimos, bu haqda ochiq issue yaratmang va forumlarda yozmang. Faqat security@harbor.test manziliga yozing.

            Xabarda quyidagilarni ko‘rsating:

            - zaiflik tavsifi
            - takrorlash uchun qadamlar
            - mumkin bo‘lgan ta’siri

            Biz 3 ish kuni ichida dastlabki javobni yuboramiz va 60 kun ichida tuzatish chiqaramiz. Jarayon haqida xabardor qilamiz.

            Xohlasangiz, minnatdorchilik bo‘limida ismingizni ko‘rsatamiz.
            """,
        ["fi"] = $"""
            # Tietoturva

            ## Tuetut versiot

            | Versio | Tuettu |
            | --- | --- |
            {Table}

            ## Jos löydät haavoittuvuuden

            Älä avaa siitä julkista ilmoitusta äläkä keskustele siitä foorumeilla. Kirjoita osoitteeseen security@harbor.test.

            Kerro viestissä seuraavat tiedot:

            - kuvaus haavoittuvuudesta
            - vaiheet, joilla se toistuu
            - mahdolliset vaikutukset

            Vahvistamme vastaanoton 3 arkipäivän kuluessa ja korjaamme ongelman 60 päivän kuluessa. Pidämme sinut ajan tasalla.

            Halutessasi mainitsemme nimesi kiitoksissa.
            """,
        ["nl"] = $"""
            # Beveiliging

            ## Ondersteunde versies

            | Versie | Ondersteund |
            | --- | --- |
            {Table}

            ## Een kwetsbaarheid gevonden?

            Maak hiervoor geen openbare melding aan en schrijf er niet over op een forum. Mail naar security@harbor.test.

            Vermeld in uw bericht:

            - een beschrijving van de kwetsbaarheid
            - de stappen om haar te reproduceren
            - de mogelijke impact

            Wij bevestigen de ontvangst binnen 3 werkdagen en brengen binnen 60 dagen een oplossing uit. Wij houden u op de hoogte van de voortgang.

            Indien gewenst vermelden wij uw naam in de dankbetuigingen.
            """,
    }.ToFrozenDictionary();
}
