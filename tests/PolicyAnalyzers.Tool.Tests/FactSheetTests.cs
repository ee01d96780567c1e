using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Tests.Facts;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class FactSheetTests
{
    [Fact]
    public void Every_fact_is_told_with_its_line()
    {
        var (rows, silent) = FactSheet.Of(FullPolicy.Create());

        Assert.Empty(silent);
        Assert.All(rows, row => Assert.Equal(2, row.Line));
        Assert.Equal(
            [
                "private channel: Report a vulnerability (GitHub private reporting)",
                ": security-at-contoso (e-mail, obfuscated)",
                "public reports: asked not to",
                "acknowledgement: within 10 business days, best effort",
                "time to a fix: within 90 days",
                ": within 6 months",
                "published after fix: within 2 weeks",
                "embargo at most: no time promised",
                "silence asked for: a number without a unit, or a unit without a number",
                "supported versions: the newest 2 minor release lines",
                ": 5.1.x: supported, security fixes, until 2026-12-31",
                ": 4.x: undecided, best effort",
                ": older versions: best effort",
                ": intrusive fixes: in the next release alone",
                "report contents: affected version; steps (in a comment)",
                "disclosure process: stated",
                "advisories: stated",
                "credit: stated",
                "CVE: none assigned",
                "bounty: paid",
                "scope: stated",
                "safe harbor: denied",
                "scanner findings: stated",
                "dependencies: stated",
                "policy date: 2022-06-17",
                "reviewed every: 12 months",
                "risk levels: 2 levels of handling, in the open from 2 on",
                ": 1 fix everywhere",
                ": 2 fix next",
            ],
            rows.Select(r => $"{r.Name}: {r.Text}"));
    }

    [Fact]
    public void What_is_told_of_a_full_policy_is_named_as_missing_in_an_empty_one()
    {
        var (rows, silent) = FactSheet.Of(new() { Document = PolicyDocument.Parse(new("SECURITY.md", "")) });

        Assert.Empty(rows);
        Assert.Equal(FactSheet.Of(FullPolicy.Create()).Rows.Select(r => r.Name).Where(n => n.Length > 0), silent);
    }
}
