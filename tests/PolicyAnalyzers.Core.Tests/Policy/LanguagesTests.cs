using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>Policies in other languages than English are read for the same facts.</summary>
public sealed class LanguagesTests
{
    public static TheoryData<string> Languages => [.. LanguageSamples.All.Keys.Order(StringComparer.Ordinal)];

    private static SecurityPolicy Read(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_policy_states_its_facts(string language)
    {
        var policy = Read(LanguageSamples.All[language]);

        Assert.Equal(language, policy.Language);
        Assert.Equal(PolicyKind.Policy, policy.Kind);
        Assert.Equal([new Channel(ChannelType.Email, "security@harbor.test")], policy.PrivateChannels.Select(c => c.Value));
        Assert.NotNull(policy.DiscouragesPublicReports);
        Assert.Equal(3, policy.ReportContents?.Value.Length);
        Assert.NotNull(policy.DisclosureProcess);
        Assert.NotNull(policy.Credit);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Times_are_told_apart(string language)
    {
        var policy = Read(LanguageSamples.All[language]);

        Assert.Equal(new Period(3, PeriodUnit.Day), policy.AcknowledgeWithin?.Value.Period);
        Assert.True(policy.AcknowledgeWithin?.Value.BusinessDays);
        Assert.Equal(new Period(60, PeriodUnit.Day), Assert.Single(policy.FixWithin).Value.Period);
        Assert.False(policy.FixWithin[0].Value.BusinessDays);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Versions_are_read(string language)
    {
        var rows = Read(LanguageSamples.All[language]).Support.Rows.Select(r => (r.Value.Versions, r.Value.Supported));

        Assert.Equal([("2.x", true), ("< 2.0", false)], rows);
    }

    [Theory]
    [InlineData("zh", "# Security Policy\n\n## Reporting a Vulnerability\n\n请发邮件联系维护者。")]
    [InlineData("ja", "# Security Policy\n\n## Reporting a Vulnerability\n\nメールでご連絡ください。")]
    [InlineData("ko", "# Security Policy\n\n## Reporting a Vulnerability\n\n이메일로 알려 주세요.")]
    [InlineData("ru", "# Security Policy\n\nПишите нам на почту.")]
    [InlineData("uk", "# Security Policy\n\nПишіть нам на пошту.")]
    [InlineData("de", "# Security Policy\n\nBitte melden Sie Sicherheitslücken nicht im Forum, sondern per Mail.")]
    [InlineData("fr", "# Security Policy\n\nMerci de nous écrire pour toute faille.")]
    [InlineData("es", "# Security Policy\n\nSi encuentra un fallo, escriba al correo de nuestro equipo.")]
    [InlineData("pt", "# Security Policy\n\nSe você encontrar uma falha, escreva para a nossa equipe.")]
    [InlineData("en", "# Security Policy\n\nPlease mail us. 谢谢")]
    public void Few_words_tell_the_language(string language, string text) => Assert.Equal(language, Read(text).Language);

    [Theory]
    [InlineData("脆弱性は security@harbor.test へメールでご連絡いただき、公開のIssueは作成しないでください。")]
    [InlineData("취약점은 security@harbor.test 로 메일을 보내 주시고 공개 이슈는 열지 마세요.")]
    [InlineData("漏洞请不要发到公开的 issue，而是写信到 security@harbor.test。")]
    [InlineData("Vulnerabilidades não devem ir para issues públicas: escreva no e-mail security@harbor.test.")]
    [InlineData("Bitte melden Sie Schwachstellen nicht in öffentlichen Issues, sondern an security@harbor.test.")]
    [InlineData("Уязвимости не публикуйте в открытых задачах, а присылайте на security@harbor.test.")]
    public void What_is_forbidden_is_not_the_address(string text)
    {
        var policy = Read(text);

        Assert.NotNull(policy.DiscouragesPublicReports);
        Assert.Equal("security@harbor.test", Assert.Single(policy.PrivateChannels).Value.Value);
    }

    [Theory]
    [InlineData("脆弱性は非公開の方法で security@harbor.test に報告してください。お気軽に、遠慮なくご連絡ください。")]
    [InlineData("취약점은 비공개로 security@harbor.test 에 제보해 주세요. 주저하지 마세요.")]
    [InlineData("如发现漏洞，请以非公开的方式发送到 security@harbor.test。")]
    [InlineData("Si ha encontrado una vulnerabilidad, no dude en escribir a security@harbor.test.")]
    [InlineData("N'hésitez pas à signaler une faille à security@harbor.test.")]
    [InlineData("Zögern Sie nicht, eine Schwachstelle an security@harbor.test zu melden.")]
    public void Idioms_forbid_nothing(string text)
    {
        var policy = Read(text);

        Assert.Null(policy.DiscouragesPublicReports);
        Assert.Equal("security@harbor.test", Assert.Single(policy.PrivateChannels).Value.Value);
    }

    [Theory]
    [InlineData("48時間以内に返信がない場合は、もう一度ご連絡ください。")]
    [InlineData("48시간 이내에 답변이 없으면 다시 연락해 주세요.")]
    [InlineData("如果 48 小时内没有收到回复，请再次联系我们。")]
    [InlineData("Wenn Sie innerhalb von 48 Stunden keine Antwort erhalten, schreiben Sie uns bitte noch einmal.")]
    [InlineData("最終更新: 2024年3月15日。返信は日本語です。")]
    [InlineData("本政策于2024年3月15日发布，回复使用中文。")]
    [InlineData("이 정책은 2024년 3월 15일에 게시되었으며 답변은 한국어입니다.")]
    public void Silence_and_dates_promise_no_answer(string text)
    {
        var policy = Read(text);

        Assert.Null(policy.AcknowledgeWithin);
        Assert.Null(policy.MaxEmbargo);
    }

    [Theory]
    [InlineData("我们将在四十八小时内回复漏洞报告。", 48, PeriodUnit.Hour)]
    [InlineData("我們會在三天內回覆漏洞報告。", 3, PeriodUnit.Day)]
    [InlineData("我们将在 2 到 3 个月内回复漏洞报告。", 3, PeriodUnit.Month)]
    [InlineData("脆弱性の報告には１週間以内に返信します。", 1, PeriodUnit.Week)]
    [InlineData("脆弱性の報告には3〜5日以内に返信します。", 5, PeriodUnit.Day)]
    [InlineData("취약점 제보에는 일주일 이내에 회신합니다.", 1, PeriodUnit.Week)]
    [InlineData("Responderemos a los informes de vulnerabilidades en dos semanas.", 2, PeriodUnit.Week)]
    [InlineData("Nous repondrons aux rapports de vulnerabilite sous quarante-huit heures.", 48, PeriodUnit.Hour)]
    [InlineData("Wir antworten auf gemeldete Schwachstellen binnen 2 bis 3 Wochen.", 3, PeriodUnit.Week)]
    [InlineData("Мы ответим на сообщение об уязвимости в течение двух недель.", 2, PeriodUnit.Week)]
    public void Lengths_of_time_are_numbers_and_words(string text, int count, PeriodUnit unit) =>
        Assert.Equal(new Period(count, unit), Read(text).AcknowledgeWithin?.Value.Period);

    [Theory]
    [InlineData("Utilice esta sección para contar qué versiones reciben parches.")]
    [InlineData("Nutzen Sie diesen Abschnitt, um über Versionen zu informieren.")]
    [InlineData("Utilisez cette section pour parler de vos versions.")]
    [InlineData("Use esta seção para falar das suas versões.")]
    [InlineData("Используйте этот раздел, чтобы рассказать о версиях.")]
    [InlineData("使用此部分告诉大家哪些版本有安全更新。")]
    [InlineData("このセクションを使用して、バージョンを説明してください。")]
    [InlineData("이 섹션을 사용하여 버전을 설명하세요.")]
    public void Templates_are_known_in_translation(string text) => Assert.Equal(PolicyKind.Template, Read("# Security\n\n" + text).Kind);
}
