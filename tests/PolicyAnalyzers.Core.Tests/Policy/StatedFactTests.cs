using PolicyAnalyzers.Policy;
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
    [InlineData("acknowledge-within=7 days")]
    [InlineData("acknowledge-within=P9999Y")]
    [InlineData("supported=latest 0 minor")]
    [InlineData("supported=latest two minor")]
    [InlineData("contact=security")]
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

    [Fact]
    public void Other_comments_state_nothing() =>
        Assert.Empty(Read("<!-- our security-policy: acknowledge-within=P7D -->\n\nMail security@widgets.test.").Stated);
}
