using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Checks;

public sealed class PolicyRepairTests
{
    private const string Good = """
        # Security policy

        ## Reporting a vulnerability

        Report a vulnerability to <security@lighthouse.contoso.com>. You get an acknowledgement within 14 days.
        A report should contain the versions affected and the steps that show the problem.

        ## Supported versions

        The newest release gets security fixes, and no other.

        ## What happens next

        We look into the report, prepare a fix in private, and publish an advisory.

        """;

    /// <summary>A rule, and a policy with one finding of it that the author's words mend.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "POL1002", Good.Replace("within 14 days", "within 14 days. Our key: TBD", StringComparison.Ordinal) },
        { "POL1002", Good + "## Past advisories\n\n## Thanks to all\n\nThank you.\n" },
        { "POL1002", Good + "## Past advisories" },
        { "POL1003", Good.Replace("The newest release gets", "Please replace this with a table. The newest release gets", StringComparison.Ordinal) },
        { "POL1003", Good + "## Versions\n\n| Version | Supported |\n|---|---|\n| 5.1.x | yes |\n| 5.0.x | no |\n| 4.0.x | yes |\n| < 4.0 | no |\n" },
        { "POL1004", Good.Replace(" to <security@lighthouse.contoso.com>", " responsibly", StringComparison.Ordinal) },
        { "POL1005", Good.Replace("Report a vulnerability to <security@lighthouse.contoso.com>.", "If you find a vulnerability, open an issue.", StringComparison.Ordinal) },
        { "POL1006", Good.Replace("<security@lighthouse.contoso.com>", "security [at] lighthouse.contoso.com", StringComparison.Ordinal) },
        { "POL1006", Good.Replace("within 14 days.", "within 14 days. [Our mailbox](mailto:)", StringComparison.Ordinal) },
        { "POL1007", Good.Replace("security@lighthouse.contoso.com", "security@example.com", StringComparison.Ordinal) },
        { "POL1007", Good.Replace("<security@lighthouse.contoso.com>", "[our form](https://yourdomain.com/report), or <security@lighthouse.contoso.com>", StringComparison.Ordinal) },
        { "POL1008", Good.Replace(" You get an acknowledgement within 14 days.", "", StringComparison.Ordinal) },
        { "POL1009", Good.Replace("within 14 days", "within 14", StringComparison.Ordinal) },
        { "POL1010", Good.Replace("## Supported versions\n\nThe newest release gets security fixes, and no other.\n\n", "", StringComparison.Ordinal) },
        { "POL1013", Good.Replace("A report should contain the versions affected and the steps that show the problem.\n", "", StringComparison.Ordinal) },
        { "POL1014", Good[..Good.IndexOf("## What happens next", StringComparison.Ordinal)] },
        { "POL1017", Good.Replace("publish an advisory", "publish [an advisory](#advisories)", StringComparison.Ordinal) },
        { "POL1018", Good + "\nLast updated: 2021-02-10. This policy is reviewed every 12 months.\n" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Words_like_those_of_the_example_mend_a_finding_and_bring_no_other(string rule, string text)
    {
        var repair = Begin(Encoding.UTF8.GetBytes(text));
        var finding = Assert.Single(repair.Report.Findings, f => f.Rule.Id == rule);

        var (next, problem) = repair.Answer(finding, [finding.AuthorEdit!.With(finding.AuthorEdit.Example)]);

        Assert.Null(problem);
        Assert.DoesNotContain(next.Report.Findings, f => f.Rule.Id == rule);
    }

    [Fact]
    public void Words_that_do_not_mend_it_are_told_with_what_is_found_then()
    {
        var repair = Begin(Encoding.UTF8.GetBytes(Good.Replace("within 14 days", "within 14", StringComparison.Ordinal)));
        var finding = Assert.Single(repair.Report.Findings);

        Assert.Equal(RuleCatalog.POL1009, repair.Answer(finding, [finding.AuthorEdit!.With("within 9")]).Problem?.Rule);
        Assert.Equal(RuleCatalog.POL1008, repair.Answer(finding, [finding.AuthorEdit.With("soon")]).Problem?.Rule);
    }

    [Fact]
    public void A_policy_with_nothing_to_mend_stays_what_it_is()
    {
        var repair = Begin(Encoding.UTF8.GetBytes(Good));

        Assert.Empty(repair.Report.Findings);
        Assert.Equal((repair, []), repair.Mend());
    }

    [Fact]
    public void Several_edits_leave_what_nobody_would_know_to_have_been_mended()
    {
        var text = Good.Replace("The newest release gets", "Use this section to tell people about versions.\n\n<!-- Use this section to tell people about versions. -->\n\nThe newest release gets", StringComparison.Ordinal);

        var (next, mended) = Begin(Encoding.UTF8.GetBytes(text)).Mend();

        Assert.Equal(2, mended.Length);
        Assert.Equal(Good, Encoding.UTF8.GetString(next.Bytes!.Value.Span));
    }

    private static PolicyRepair Begin(byte[] policy) => PolicyRepair.Begin(new() { Files = [new("SECURITY.md", policy)] }, new() { AsOf = new(2026, 6, 1) });
}
