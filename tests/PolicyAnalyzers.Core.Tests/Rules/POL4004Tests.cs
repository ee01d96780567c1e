using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>Of single faults, AdvisoryReaderTests knows more.</summary>
public sealed class POL4004Tests
{
    private const string Published = "\"published\": \"2026-05-01T09:30:15Z\"";

    private static readonly string Sound = Osv.Record($"{Published}, {Osv.Handling("\"risk_level\": 1")}");

    [Fact]
    public void A_record_with_a_level_is_fine() => Assert.Empty(POL4004.Check(Records.Context(null, Sound)));

    [Fact]
    public void A_record_without_a_level_is_told()
    {
        var finding = Assert.Single(POL4004.Check(Records.Context(null, Osv.Record(Published))));

        Assert.Contains("records no level", finding.Message, StringComparison.Ordinal);
        Assert.Equal((1, 35), (finding.Location!.Start.Line, finding.Location.Start.Column));
    }

    [Fact]
    public void A_level_that_the_policy_does_not_have_is_told()
    {
        const string policy = "# Policy\n\nThe levels of handling, by risk:\n\n1. A fix on the main branch and on every supported branch\n2. A fix with the next release\n3. A chance to harden\n";

        Assert.Empty(POL4004.Check(Records.Context(policy, Sound)));
        Assert.Contains("end with 3", Assert.Single(POL4004.Check(Records.Context(policy, Osv.Record($"{Published}, {Osv.Handling("\"risk_level\": 4")}")))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bad", 3)]
    [InlineData("Good", 0)]
    public void The_examples_of_the_page_are_what_they_are_called(string heading, int expected)
    {
        var page = RuleCatalogTests.Read("docs", "rules", "POL4004.md");
        var record = page.Split($"## {heading}\n")[1].Split("```json\n")[1].Split("```")[0];

        Assert.Equal(expected, POL4004.Check(Records.Context(null, record) with { IsForCoordinator = true }).Count());
    }

    [Fact]
    public void A_withdrawn_record_needs_no_level() =>
        Assert.Empty(POL4004.Check(Records.Context(null, Osv.Record(Published + ", \"withdrawn\": \"2026-05-02T09:30:15Z\""))));

    [Fact]
    public void Two_records_with_one_id_are_told_and_the_later_counts()
    {
        var context = Records.Context(null, Sound, Sound.Replace("05-02T", "05-03T", StringComparison.Ordinal));

        var finding = Assert.Single(POL4004.Check(context));
        Assert.Equal(".security/advisories/1.json", finding.Location!.Path);
        Assert.Contains("the id of .security/advisories/0.json as well", finding.Message, StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(context.Records.Advisories).Modified.Day);
    }

    [Fact]
    public void A_file_that_was_not_read_is_told()
    {
        var context = Records.Context(null) with { Records = new AdvisorySet([], [new("huge.json", "it is longer than 4 MB")]) };

        var finding = Assert.Single(POL4004.Check(context));
        Assert.Equal("huge.json", finding.Location!.Path);
        Assert.Contains("longer than 4 MB", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_undisclosed_record_nothing_is_said_but_to_the_coordinator()
    {
        var context = Records.Context(null, Osv.Record("\"summary\": 7"), Osv.Record("\"summary\": 7"));

        Assert.Empty(POL4004.Check(context));
        Assert.Equal(5, POL4004.Check(context with { IsForCoordinator = true }).Count());
    }
}
