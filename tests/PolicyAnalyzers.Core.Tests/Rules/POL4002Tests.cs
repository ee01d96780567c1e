using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using PolicyAnalyzers.Tests.Support;
using Xunit;
using static PolicyAnalyzers.Tests.Advisories.History;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL4002Tests
{
    private static readonly string FixedOnEight = Osv.Affected(Osv.Events("introduced 0, fixed 1.8.5"));

    [Fact]
    public void Another_supported_line_without_a_level_1_fix_is_told()
    {
        var finding = Assert.Single(Run("1.8.6", Published(FixedOnEight)));

        Assert.Equal(RuleClass.Warn, finding.Class);
        Assert.Contains("missing on 1.7 (1.7.12 is affected, 1.8.5 is to fix it)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.8.6", 2, "introduced 0, fixed 1.8.5")]
    [InlineData("1.8.6", 1, "introduced 1.8.0, fixed 1.8.5")]
    [InlineData("1.7.13", 1, "introduced 0, fixed 1.8.5")]
    public void What_is_not_owed_there_is_not_asked_for(string version, int level, string events) =>
        Assert.Empty(Run(version, Published(Osv.Affected(Osv.Events(events)), level)));

    [Fact]
    public void An_undisclosed_record_says_nothing() =>
        Assert.Empty(Run("1.8.6", Osv.Record($"{FixedOnEight}, {Osv.Handling("\"risk_level\": 1")}")));

    [Fact]
    public void What_is_not_decided_is_no_finding() =>
        Assert.Empty(Run("1.8.6", Published(FixedOnEight, handling: Commits("1.7 9"))));

    private static IEnumerable<Finding> Run(string version, string record) =>
        ReleaseCheck.Run(Snapshot(Lines(onEight: ""), record), Statement.Policy(TwoMinors), version, Records.Options).Findings.Where(f => f.Rule == RuleCatalog.POL4002);
}
