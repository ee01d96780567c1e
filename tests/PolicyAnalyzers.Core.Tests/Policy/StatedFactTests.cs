using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public sealed class StatedFactTests
{
    private static SecurityPolicy Read(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    [Fact]
    public void What_the_text_leaves_unread_is_filled()
    {
        var policy = Read("""
            # Security

            Mail security@widgets.test about any vulnerability.

            <!-- security-policy: acknowledge-within=P7D; supported=latest 2 minor
                 cve=none -->
            """);

        Assert.Equal(new Period(7, PeriodUnit.Day), policy.AcknowledgeWithin?.Value.Period);
        Assert.Equal(FactSource.Comment, policy.AcknowledgeWithin?.Source);
        Assert.Equal(new SupportWindow(2, ReleaseUnit.Minor), policy.Support.Window?.Value);
        Assert.Equal(CvePractice.None, policy.Cve?.Value);
        Assert.All(policy.Stated, fact => Assert.Equal(StatedOutcome.Used, fact.Outcome));
    }

    [Fact]
    public void Visible_text_wins_and_the_difference_is_known()
    {
        var policy = Read("""
            Mail security@widgets.test. We acknowledge a report within 10 days.

            <!-- security-policy: acknowledge-within=P7D -->
            """);

        Assert.Equal(new Period(10, PeriodUnit.Day), policy.AcknowledgeWithin?.Value.Period);
        Assert.Equal(StatedOutcome.Differs, Assert.Single(policy.Stated).Outcome);
    }

    [Theory]
    [InlineData("We acknowledge a report within two weeks.", "acknowledge-within=P14D", StatedOutcome.Agrees)]
    [InlineData("We acknowledge a report within 5 business days.", "acknowledge-within=P5D business", StatedOutcome.Agrees)]
    [InlineData("We acknowledge a report within 5 business days.", "acknowledge-within=P5D", StatedOutcome.Differs)]
    [InlineData("We acknowledge a report within 7.", "acknowledge-within=P7D", StatedOutcome.Agrees)]
    [InlineData("There is no guaranteed response time.", "acknowledge-within=none", StatedOutcome.Agrees)]
    [InlineData("There is no guaranteed response time.", "acknowledge-within=P7D", StatedOutcome.Differs)]
    [InlineData("Or report it to team [at] widgets.test.", "contact=mailto:team@widgets.test", StatedOutcome.Agrees)]
    [InlineData("", "contact=mailto:other@widgets.test", StatedOutcome.Differs)]
    [InlineData("A report should contain the affected version and the steps to reproduce.", "report-contents=version, steps", StatedOutcome.Agrees)]
    [InlineData("The two newest minor release lines get security fixes.", "supported=latest 2 minor", StatedOutcome.Agrees)]
    [InlineData("We make no commitment to support any version.", "supported=latest 2 minor", StatedOutcome.Differs)]
    [InlineData("", "supported=latest 2 minor", StatedOutcome.Used)]
    [InlineData("", "publish-after-fix=P30D", StatedOutcome.Used)]
    [InlineData("", "max-embargo=P90D", StatedOutcome.Used)]
    [InlineData("", "policy-date=2026-01-31", StatedOutcome.Used)]
    [InlineData("", "safe-harbor=granted", StatedOutcome.Used)]
    [InlineData("", "scanner-findings=stated", StatedOutcome.Used)]
    [InlineData("", "dependency-reports=stated", StatedOutcome.Used)]
    [InlineData("", "scope=stated", StatedOutcome.Used)]
    public void What_is_stated_is_compared_by_what_it_means(string text, string pair, StatedOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Read($"Report a vulnerability to security@widgets.test. {text}\n\n<!-- security-policy: {pair} -->\n").Stated).Outcome);

    [Fact]
    public void The_page_about_the_comment_lists_every_key() =>
        Assert.Equal(
            StatedFactKey.All.Select(key => $"| `{key.Name}` | {key.Accepts} |"),
            RuleCatalogTests.Read("docs", "comment.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)));

    [Theory]
    [InlineData("acknowledge-within=7 days")]
    [InlineData("acknowledge-within=P9999Y")]
    [InlineData("supported=latest 0 minor")]
    [InlineData("supported=latest two minor")]
    [InlineData("contact=security")]
    [InlineData("contact=mailto:")]
    [InlineData("ackowledge-within=P7D")]
    [InlineData("cve=0")]
    [InlineData("credit")]
    public void What_is_not_understood_is_said_where_it_stands(string pair)
    {
        var policy = Read($"<!-- security-policy: {pair} -->\n\nReport a vulnerability to security@widgets.test.");

        var fact = Assert.Single(policy.Stated);
        Assert.Equal(StatedOutcome.NotUnderstood, fact.Outcome);
        Assert.Equal(pair, policy.Source.Content.Substring(fact.Span.Start, fact.Span.Length));
        Assert.NotEmpty(fact.Accepted);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Pairs_are_parted_by_whatever_ends_a_line(string lineEnd) =>
        Assert.Equal(["cve", "bounty"], Read($"<!-- security-policy: cve=none{lineEnd}bounty=none -->{lineEnd}{lineEnd}Mail security@widgets.test.").Stated.Select(s => s.Key));

    [Fact]
    public void Other_comments_state_nothing() =>
        Assert.Empty(Read("<!-- our security-policy: acknowledge-within=P7D -->\n\nMail security@widgets.test.").Stated);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_comment_within_text_may_go_over_indented_lines(string lineEnd) => Assert.Equal(
        new DateOnly(2022, 6, 17),
        Read($"Security matters. <!-- security-policy:{lineEnd}   policy-date=2022-06-17{lineEnd}   -->").PolicyDate?.Value.LastDay);
}
