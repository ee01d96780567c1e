using PolicyAnalyzers.Support;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>Tables of versions.</summary>
public sealed class SupportTableTests
{
    private static string Table(string rows, string header = "Version | Supported", string before = "", string after = "") =>
        $"# Policy\n\n## Supported Versions\n\n{before}\n\n| {header} |\n|{string.Concat(header.Split('|').Select(_ => " --- |"))}\n{string.Join('\n', rows.Split(';').Select(r => $"| {r} |"))}\n\n{after}\n";

    [Theory]
    [InlineData("✅", true)]
    [InlineData("✔️", true)]
    [InlineData(":white_check_mark:", true)]
    [InlineData(":white\\_check\\_mark:", true)]
    [InlineData("Yes", true)]
    [InlineData("**yes**", true)]
    [InlineData("Active", true)]
    [InlineData("✅ Yes (LTS)", true)]
    [InlineData("Security fixes only", true)]
    [InlineData(":hourglass: until 2030-01-01", true)]
    [InlineData("❌", false)]
    [InlineData(":x:", false)]
    [InlineData("🛑", false)]
    [InlineData("⛔ unsupported", false)]
    [InlineData("No", false)]
    [InlineData("Not supported", false)]
    [InlineData("Not provided", false)]
    [InlineData("End of life", false)]
    [InlineData("no longer maintained", false)]
    [InlineData("⚠️ Security fixes only", true)]
    [InlineData("⚠️ critical fixes only", null)]
    [InlineData("Best effort", null)]
    [InlineData(":warning:", null)]
    [InlineData("Paid only", null)]
    [InlineData("", null)]
    public void Signs_and_words_say_yes_no_or_neither(string cell, bool? expected)
    {
        var row = Assert.Single(Statement.Read(Table($"2.x | {cell}")).Rows);

        Assert.Equal(expected, row.Value.Supported);
        Assert.Equal("2.x", row.Value.Versions);
    }

    [Theory]
    [InlineData("5.1.x | ✅;5.0.x | ❌;4.2.x | ✅;< 4.2 | ❌", "5.1.9=yes 5.0.3=no 4.2.0=yes 4.1.9=no 5.2.0=?")]
    [InlineData("2.x | ✅;1.9 | ✅;1.x | ❌", "2.7.0=yes 1.9.4=yes 1.8.0=no 3.0.0=?")]
    [InlineData(">= 2.0 | ✅;< 2.0 | ❌", "2.0.0=yes 9.1.0=yes 1.9.9=no 2.0.0-beta.1=yes")]
    [InlineData("≥ 2.0 | ✅;≤ 1.9 | ❌", "2.0.0=yes 1.9.9=no")]
    [InlineData("2.0+ | ✅;1.x and older | ❌", "2.4.0=yes 1.3.0=no 0.9.0=no")]
    [InlineData("3.0 or newer | yes;before 3.0 | no", "3.1.0=yes 4.0.0=yes 2.9.0=no")]
    [InlineData("5.0 – 5.3 | ✅;< 5.0 | ❌", "5.0.0=yes 5.3.7=yes 5.4.0=? 4.9.0=no")]
    [InlineData(">= 1.2, < 1.5 | ✅;1.5 to 1.7 | ❌", "1.2.0=yes 1.4.9=yes 1.5.0=no 1.7.3=no 1.8.0=?")]
    [InlineData("v3.x, v2.x | ✅;v1.x | ❌", "3.0.1=yes 2.5.0=yes 1.0.0=no")]
    [InlineData("1.3.1 | ✅;< 1.3.1 | ❌", "1.3.1=yes 1.3.0=no 1.3.2=?")]
    [InlineData("7 (> 7.4) | ✅;7 (< 7.4) | ❌", "7.5.0=yes 7.3.0=no")]
    [InlineData("<= 0.25 | ❌;0.26.x | ✅", "0.25.3=no 0.26.1=yes")]
    [InlineData("> 1.x | ✅;1.x | ❌", "2.0.0=yes 1.9.0=no")]
    [InlineData("2.x | ✅;< 2.3 | ❌", "2.3.0=yes 2.2.9=no 1.9.0=no")]
    [InlineData("4.0.x | ✅;4.0.x | ❌", "4.0.1=?")]
    [InlineData("2024.x | ✅;2023.x | ❌", "2024.3.1=yes 2023.11.0=no")]
    [InlineData("3.2.x (latest) | ✅;3.1.x (LTS) | ✅;< 3.1 | ❌", "3.2.0=yes 3.1.7=yes 3.0.0=no")]
    [InlineData("3.0.0 - current | ✅;2.0.0 - 2.9.9 | ❌", "3.4.0=yes 2.5.0=no")]
    [InlineData("5.0 up to 5.4 | ✅;up to 4.9 | ❌", "5.4.1=yes 4.9.9=no")]
    [InlineData("Latest (3.2.x) | ✅;< 3.2 | ❌", "3.2.0=yes 3.1.0=no")]
    public void Rows_decide(string rows, string expected)
    {
        var statement = Statement.Read(Table(rows));

        Assert.Equal(SupportForm.Table, statement.Form);
        Assert.Equal("", Statement.Differences(Table(rows), "", expected));
    }

    [Theory]
    [InlineData("Latest | ✅;Older | ❌", "2.1.0=yes 2.0.0=no 1.9.0=no 2.2.0=yes")]
    [InlineData("latest | ✅", "2.1.0=yes 2.0.0=?")]
    [InlineData("latest | ✅;older | ⚠️ best effort", "2.1.0=yes 2.0.0=?")]
    [InlineData("latest | ✅;< 1.0 | ❌", "2.1.0=yes 2.0.0=? 0.9.0=no")]
    [InlineData("Latest stable release | ✅;All other versions | ❌", "2.1.0=yes 2.0.0=no")]
    [InlineData("Latest minor | ✅;Older | ❌", "2.1.1=yes 2.0.0=no")]
    [InlineData("2.latest | ✅;< 2.latest | ❌", "2.1.0=yes 2.0.0=no 1.9.0=no")]
    [InlineData("Latest 2.x | ✅;1.9 LTS | ✅;Older 2.x | ❌;< 2 | ❌", "2.1.0=yes 2.0.0=no 1.9.1=yes 1.8.0=no")]
    [InlineData("Current minor | ✅;Previous minor | Security fixes only;Older | ❌", "2.1.0=yes 2.0.4=yes 1.9.0=no")]
    [InlineData("Latest release | ✅;Any previous release | ❌", "2.1.0=yes 2.0.0=no")]
    [InlineData("N | ✅;N-1 | ✅;N-2 and older | ❌", "2.1.0=yes 2.0.4=yes 1.9.0=no")]
    public void Relative_rows_are_counted_from_the_newest_release(string rows, string expected)
    {
        Assert.Equal("", Statement.Differences(Table(rows), "2.1.0 2.0.0 1.9.0 1.8.0 0.9.0", expected));
    }

    [Theory]
    [InlineData("2027-03-31")]
    [InlineData("until 2027-03-31")]
    [InlineData("✅ until March 31, 2027")]
    [InlineData("31 March 2027")]
    [InlineData("March 2027")]
    [InlineData("31.03.2027")]
    [InlineData("2027/03/31")]
    [InlineData("Q1 2027")]
    [InlineData("03/31/2027")]
    [InlineData("2027年3月31日")]
    public void A_date_ends_support_inclusive(string cell)
    {
        var policy = Table($"2.x | {cell}", "Version | Supported until");

        Assert.Equal(SupportForm.Dated, Statement.Read(policy).Form);
        Assert.Equal("yes", Statement.Word(policy, "", "2.1.0", new(2027, 3, 31)));
        Assert.Equal("no", Statement.Word(policy, "", "2.1.0", new(2027, 4, 1)));
    }

    [Theory]
    [InlineData("Version | Bug fixes | Security fixes", "2.x | ❌ | ✅;1.x | ❌ | ❌", "2.0.0=yes 1.0.0=no")]
    [InlineData("Version | Status | Notes", "2.x | Supported | new;1.x | EOL | old", "2.0.0=yes 1.0.0=no")]
    [InlineData("Version | Released | Supported | End of life", "2.x | 2025-01-01 | ✅ | 2030-01-01;1.x | 2020-01-01 | ❌ | 2024-01-01", "2.0.0=yes 1.0.0=no")]
    [InlineData("Release | Maintained", "2.x | yes;1.x | no", "2.0.0=yes 1.0.0=no")]
    [InlineData("CVSS | Supported versions", "7.0 - 10 | 2.x;4.0 - 6.9 | 3.x", "2.0.0=yes 3.0.0=yes")]
    public void The_column_about_security_counts(string header, string rows, string expected)
    {
        Assert.Equal("", Statement.Differences(Table(rows, header), "", expected));
    }

    [Fact]
    public void Html_tables_are_tables()
    {
        const string policy = "## Supported Versions\n\n<table><tr><th>Version</th><th>Supported</th></tr><tr><td>2.x</td><td>yes</td></tr><tr><td>1.x</td><td>no</td></tr></table>\n";

        Assert.Equal(SupportForm.Table, Statement.Read(policy).Form);
        Assert.Equal("", Statement.Differences(policy, "", "2.3.0=yes 1.3.0=no"));
    }

    [Fact]
    public void Words_below_narrow_the_rows()
    {
        var policy = Table("3.x | ✅;2.x | ✅;1.x | ❌", after: "Of each supported major version, only the last minor version gets fixes.");

        Assert.Equal("", Statement.Differences(policy, "3.4.0 3.3.9 2.8.1 2.7.0 1.9.0", "3.4.1=yes 3.3.10=no 2.8.2=yes 2.7.1=no 1.9.1=no"));
    }

    [Fact]
    public void Words_above_that_differ_leave_it_undecided()
    {
        var policy = Table("3.x | ✅;< 3.0 | ❌", before: "Only the latest version receives security updates.");

        Assert.Equal("", Statement.Differences(policy, "3.4.0 3.3.9 2.8.1", "3.4.0=yes 3.3.9=? 2.8.1=no"));
    }

    [Fact]
    public void A_row_of_the_unit_of_the_window_stands()
    {
        var policy = Table("0.29.x | ✅;0.28.x | ✅;0.27.x | ❌", before: "We support only the last two minor versions.");

        Assert.Equal("", Statement.Differences(policy, "0.30.0 0.29.2 0.28.9 0.27.0", "0.30.0=? 0.29.2=yes 0.28.9=yes 0.27.0=no 0.20.0=no"));
    }

    [Theory]
    [InlineData(".NET 9 | ✅;.NET 8 | ✅;< .NET 8 | ❌")]
    [InlineData("net9.0 | ✅;net8.0 | ✅;net48 | ❌")]
    public void Versions_of_the_platform_decide_nothing(string rows)
    {
        Assert.Equal("", Statement.Differences(Table(rows), "9.0.0 8.0.0", "9.0.0=? 8.0.0=? 7.0.0=?"));
    }

    [Fact]
    public void A_template_promises_nothing()
    {
        var verdict = Statement.Judge(Table("5.1.x | :white_check_mark:;5.0.x | :x:;4.0.x | :white_check_mark:;< 4.0 | :x:"), "5.1.0", "5.1.0");

        Assert.Equal(SupportStatus.Undecided, verdict.Status);
        Assert.Contains("template", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_product_has_its_own_rows()
    {
        var statement = Statement.Read(Table("Contoso.Core | 3.x | ✅;Contoso.Cli | 1.x | ✅;Contoso.Cli | 0.x | ❌", "Package | Version | Supported"));
        var history = ReleaseHistory.FromVersions(["3.1.0"]);

        SupportStatus Judge(ReleaseHistory of, string version) => SupportVerdict.Of(statement, of, version, Statement.Today).Status;

        Assert.Equal(SupportStatus.Unsupported, Judge(history with { Product = "Contoso.Cli" }, "0.9.0"));
        Assert.Equal(SupportStatus.Undecided, Judge(history with { Product = "Contoso.Core" }, "0.9.0"));
        Assert.Equal(SupportStatus.Undecided, Judge(history, "0.9.0"));
    }

    [Theory]
    [InlineData("Library | yes (latest release);Samples | yes (latest release)", "3.1.0=yes 2.4.0=no")]
    [InlineData("Library | yes (latest release);Samples | yes (latest major)", "3.1.0=? 2.4.0=?")]
    public void What_is_said_alike_of_all_products_needs_no_name(string rows, string expected) =>
        Assert.Empty(Statement.Differences(Table(rows, "Component | Supported", after: "Older releases are not maintained."), "3.1.0 2.4.0", expected));

    [Fact]
    public void What_is_denied_to_one_product_is_not_denied_to_another()
    {
        var statement = Statement.Read(Table("Contoso.Core | 2.x | ✅;Contoso.Cli | < 2.3 | ❌", "Package | Version | Supported"));

        Assert.Equal(SupportStatus.Supported, SupportVerdict.Of(statement, ReleaseHistory.FromVersions(["2.4.0"]) with { Product = "Contoso.Core" }, "2.1.0", Statement.Today).Status);
    }

    [Fact]
    public void Branches_are_rows_too()
    {
        Assert.Equal("", Statement.Differences(Table("main | ✅;2.x | ❌"), "", "main=yes 2.0.0=no develop=?"));
    }

    [Fact]
    public void The_newest_state_of_a_branch_is_no_release() =>
        Assert.Empty(Statement.Differences(Table("main (latest) | ✅;0.x | ❌"), "0.3.0 0.2.0", "main=yes 0.3.0=no"));

    [Fact]
    public void A_sentence_in_bold_above_a_table_is_part_of_what_it_says() =>
        Assert.Empty(Statement.Differences(Table("3.0.x | ✅;2.x | ❌", before: "**Only the newest line gets security fixes.**"), "3.0.1 2.9.0 1.0.0", "3.0.1=yes 1.0.0=no"));

    [Theory]
    [InlineData("## Contact\n\n| Version | Date |\n|---|---|\n| 1.0 | 2024-01-01 |\n")]
    [InlineData("## Controls\n\n| # | Control | Status |\n|---|---|---|\n| 1 | no root | ✅ |\n| 2 | read only | ✅ |\n| 3 | limits | ✅ |\n")]
    [InlineData("## Times\n\n| Severity | CVSS | Answer |\n|---|---|---|\n| 🔴 High | 7.0-10.0 | 1 day |\n| 🟢 Low | 0.1-6.9 | 90 days |\n")]
    [InlineData("## Times\n\n| Grade | Score | Answer |\n|---|---|---|\n| 🔴 High | 7.0-10.0 | 1 day |\n| 🟢 Low | 0.1-6.9 | 90 days |\n")]
    [InlineData("## 响应时间\n\n| 等级 | 分数 | 时间 |\n|---|---|---|\n| 🔴 严重 | 9.0-10.0 | 24 小时 |\n| 🟢 低危 | 0.1-8.9 | 90 天 |\n")]
    [InlineData("## Severity\n\n| Level | Fixed within |\n|---|---|\n| 1 | 7 days |\n")]
    public void Other_tables_are_none_of_its_business(string policy)
    {
        Assert.Equal(SupportForm.None, Statement.Read(policy).Form);
    }
}
