using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public sealed class TimeReaderTests
{
    private static SecurityPolicy Read(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    [Theory]
    [InlineData("We acknowledge every report within 48 hours.", 48, PeriodUnit.Hour)]
    [InlineData("Expect a first answer in two to three days.", 3, PeriodUnit.Day)]
    [InlineData("You will hear back from the team no later than five (5) days after you wrote.", 5, PeriodUnit.Day)]
    [InlineData("I try to reply within a week.", 1, PeriodUnit.Week)]
    [InlineData("Reports are acknowledged within 24 hours, and a more detailed answer follows within 72 hours.", 24, PeriodUnit.Hour)]
    [InlineData("## Timeline\n\n- **Acknowledgement:** 3 days\n- **Fix:** 60 days", 3, PeriodUnit.Day)]
    [InlineData("| Step | Time |\n|---|---|\n| Initial response | 2 days |\n| Fix | 30 days |", 2, PeriodUnit.Day)]
    [InlineData("Please allow up to 7 days for an initial response.", 7, PeriodUnit.Day)]
    public void A_first_answer_is_promised(string text, int count, PeriodUnit unit) =>
        Assert.Equal(new Period(count, unit), Read(text).AcknowledgeWithin?.Value.Period);

    [Theory]
    [InlineData("If you do not hear from us within 6 business days, write to the board.")]
    [InlineData("Please give us 90 days before you publish.")]
    [InlineData("Fixes come out within 30 days.")]
    [InlineData("We reply as soon as possible.")]
    [InlineData("Version 3 answers requests within 5 seconds.")]
    [InlineData("# Security\n\n## Cache\n\nA repeated request gets the stored response for one hour.")]
    public void No_first_answer_is_promised(string text) => Assert.Null(Read(text).AcknowledgeWithin);

    [Fact]
    public void Business_days_are_told_apart() =>
        Assert.True(Read("We acknowledge reports within 5 business days.").AcknowledgeWithin?.Value.BusinessDays);

    [Fact]
    public void A_number_without_a_unit_is_a_promise_that_lacks_one() =>
        Assert.True(Read("We acknowledge reports within 7 of their arrival. We acknowledge them within 7.").AcknowledgeWithin?.Value.UnitMissing);

    [Theory]
    [InlineData("We fix confirmed vulnerabilities within 90 days.", 90)]
    [InlineData("## Timeline\n\n- Acknowledgement: 2 days\n- Fix: 45 days", 45)]
    public void A_fix_is_promised(string text, int days) =>
        Assert.Equal(new Period(days, PeriodUnit.Day), Assert.Single(Read(text).FixWithin).Value.Period);

    [Theory]
    [InlineData("We publish once a fix is available, or within 90 days.")]
    [InlineData("We share a remediation timeline within 10 days.")]
    public void No_fix_is_promised(string text) => Assert.Empty(Read(text).FixWithin);
}
