using PolicyAnalyzers.Support;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>Versions named in sentences and items, periods, links, denials.</summary>
public sealed class SupportProseTests
{
    private static string Under(string words) => $"# Policy\n\n## Supported Versions\n\n{words}\n";

    [Theory]
    [InlineData("2.5 gets security updates but 2.4 does not.", "2.5.1=yes 2.4.9=no 2.6.0=?")]
    [InlineData("We support 3.x and 2.x with security fixes, but not 1.x.", "3.1.0=yes 2.0.0=yes 1.0.0=no")]
    [InlineData("Only 4.x is supported.", "4.2.0=yes 3.9.0=no")]
    [InlineData("Only the 2.x line receives fixes. Older release lines are not maintained.", "2.1.0=yes 1.9.0=no")]
    [InlineData("Versions 1.4 and later receive security updates.", "1.4.0=yes 2.0.0=yes 1.3.9=?")]
    [InlineData("Versions prior to 2.0 are no longer supported.", "1.9.0=no 2.1.0=?")]
    [InlineData("Security fixes are provided for versions 5.0 through 5.3.", "5.0.1=yes 5.3.9=yes 5.4.0=?")]
    [InlineData("- 3.x: supported\n- 2.x: security fixes only\n- 1.x: end of life", "3.0.0=yes 2.0.0=yes 1.0.0=no")]
    [InlineData("- 3.x ✅\n- 2.x ❌", "3.0.0=yes 2.0.0=no")]
    [InlineData("The following versions get security updates:\n\n- 3.2\n- 3.1", "3.2.9=yes 3.1.0=yes")]
    [InlineData("Version 6.x is actively supported, while 5.x is not supported any more.", "6.1.0=yes 5.0.0=no")]
    [InlineData("Wir unterstützen 3.x, aber 2.x wird nicht mehr unterstützt.", "3.0.0=yes 2.0.0=no")]
    [InlineData("下面列出本项目目前维护的各个版本。\n\n- 3.x: 支持\n- 2.x: 不支持", "3.0.0=yes 2.0.0=no")]
    public void Versions_take_the_sign_of_their_verb(string words, string expected)
    {
        Assert.Equal(SupportForm.List, Statement.Read(Under(words)).Form);
        Assert.Equal("", Statement.Differences(Under(words), "6.1.0 5.3.0 4.2.0 3.2.9 3.1.0 2.6.0 2.5.1 2.1.0 1.9.0 1.4.0", expected));
    }

    [Theory]
    [InlineData("7.x is maintained on a best-effort basis.", "7.1.0=?")]
    [InlineData("8.x is maintained, and 7.x on a best-effort basis.", "8.1.0=yes 7.1.0=?")]
    [InlineData("We may still patch 7.x.", "7.1.0=?")]
    [InlineData("We support 8.x. 7.x is patched only when the problem is critical.", "8.1.0=yes 7.1.0=?")]
    [InlineData("We support 8.x. Version 7 is supported for paying customers.", "8.1.0=yes 7.1.0=?")]
    [InlineData("8.x and 7.x are supported, and 6.x might be.", "8.1.0=yes 7.1.0=yes 6.0.0=?")]
    public void What_limits_a_promise_stands_with_its_version(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.0 7.1.0 6.0.0", expected));
    }

    [Theory]
    [InlineData("Support for 7.x has ended.", "7.1.0=no")]
    [InlineData("We stopped supporting 7.x last year.", "7.1.0=no")]
    [InlineData("8.x is maintained. We dropped support for 7.x.", "8.1.0=yes 7.1.0=no")]
    [InlineData("7.x gets no more fixes, please move to 8.x.", "8.1.0=? 7.1.0=no")]
    [InlineData("8.x: yes\n7.x: no", "8.1.0=yes 7.1.0=no")]
    [InlineData("Active: 8.x\nEnd of life: 7.x", "8.1.0=yes 7.1.0=no")]
    [InlineData("Fixes are made for the 8.x series only; users of 7.x have to upgrade.", "8.1.0=yes 7.1.0=no")]
    [InlineData("We fix vulnerabilities in 8.x; for 7.x we accept patches.", "8.1.0=yes 7.1.0=?")]
    [InlineData("9.x is supported; 8.x is supported until the end of 2026, 7.x is not.", "8.1.0=yes 7.1.0=no")]
    [InlineData("All versions are maintained.", "8.1.0=yes 7.1.0=yes")]
    [InlineData("Version 8 is in active development.", "8.1.0=yes")]
    public void What_has_ended_is_not_supported(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.0 7.1.0", expected));
    }

    [Theory]
    [InlineData("Betas are not supported; the newest stable release is.", "8.1.0=yes 8.2.0-beta.1=no")]
    [InlineData("There is no support for pre-releases.\n\n| Version | Supported |\n|---|---|\n| 8.x | yes |", "8.1.0=yes 8.2.0-rc.1=no")]
    [InlineData("Betas and stable releases of 8.x are supported.", "8.1.0=yes 8.2.0-beta.1=yes")]
    public void Pre_releases_may_be_left_out(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.0 8.0.0", expected));
    }

    [Theory]
    [InlineData("Versions below 7.5 are no longer supported.\n\n| Version | Supported |\n|---|---|\n| 7.x | yes |\n| 6.x | no |", "7.6.0=yes 7.4.9=no 6.0.0=no")]
    [InlineData("Versions before 8.1.0 and 7.4.0 are no longer supported.\n\n| Version | Supported |\n|---|---|\n| 8.1.x | yes |\n| 7.4.x | yes |", "8.1.2=yes 7.4.2=yes")]
    public void Words_that_cut_a_row_count(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.2 7.6.0 7.4.9 6.0.0", expected));
    }

    [Theory]
    [InlineData("Only main is maintained.", "main=yes 8.1.0=no")]
    [InlineData("main is supported.", "main=yes 8.1.0=?")]
    [InlineData("Only the `main` branch is supported.\n\n| Version | Supported |\n|---|---|\n| `main` | yes |\n| < 1.0 | no |", "main=yes 8.1.0=no")]
    [InlineData("The newest version v8 is supported.", "8.1.0=yes 8.0.0=yes 7.1.0=?")]
    [InlineData("The newest minor gets fixes. We make no guarantees for older releases.", "8.1.0=yes 8.0.0=?")]
    [InlineData("Only the newest minor gets fixes.", "8.1.0=yes 8.0.0=no")]
    [InlineData("The newest release of 8.x gets fixes.", "8.1.0=yes 7.1.0=?")]
    [InlineData("The last two minors get fixes.\n\n- 8.1 is supported\n- Anything older: best effort", "8.1.0=yes 8.0.0=yes 7.1.0=?")]
    [InlineData("Only the newest version of each package gets fixes.", "8.1.0=yes 8.0.0=no 7.1.0=no")]
    [InlineData("The newest release gets fixes. Once v9.0.0 is released, the last two majors do.", "8.1.0=yes 7.1.0=?")]
    public void What_is_left_open_stays_open(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.0 8.0.0 7.1.0", expected));
    }

    [Theory]
    [InlineData("7.x is maintained until 9.0 is out.", "7.1.0=yes 6.0.0=?")]
    [InlineData("7.x is maintained until 8.0 is out.", "7.1.0=no 6.0.0=?")]
    [InlineData("| Version | Supported |\n|---|---|\n| 8.x | yes |\n| 7.x | until 8.5 |\n| 6.x | until 8.0 |", "8.1.0=yes 7.1.0=yes 6.0.0=no")]
    [InlineData("| Version | Supported |\n|---|---|\n| 8.x | yes |\n| 7.x | yes |\n\nSupport for 7.x ends on 2026-03-31.", "8.1.0=yes 7.1.0=no")]
    [InlineData("7.x wird bis 2026-12-31 unterstützt.", "7.1.0=yes")]
    [InlineData("安全漏洞请不要公开。7.x 版本支持到 2027 年 6 月 30 日。", "7.1.0=yes")]
    public void An_end_is_a_day_or_a_release(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.0 7.1.0 6.0.0", expected));
    }

    [Theory]
    [InlineData("Fixes are made for the past two minors.", "8.1.0=yes 8.0.0=yes 7.9.0=no")]
    [InlineData("We patch the current minor and two minors back.", "8.1.0=yes 7.9.0=yes 7.8.0=no")]
    [InlineData("| Version | Supported |\n|---|---|\n| Last 3 minors | yes |\n| Rest | no |", "8.1.0=yes 7.9.0=yes 7.8.0=no")]
    [InlineData("We support the newest minor of 8.x and of 7.x.", "8.1.0=yes 8.0.0=no 7.9.0=yes 7.8.0=no")]
    [InlineData("We may support the last two minors.", "8.1.0=yes 7.8.0=?")]
    [InlineData("Fixes go mostly to the newest minor.", "8.1.0=yes 7.8.0=?")]
    [InlineData("In the past, releases were supported for years.", "8.1.0=? 7.8.0=?")]
    [InlineData("- 8.x: the current release, all fixes\n- 7.x: critical fixes only\n- Everything else: no", "8.1.0=yes 8.0.0=yes 7.8.0=? 6.0.0=no")]
    [InlineData("8.x: full support. 7.x: security only.", "8.1.0=yes 7.8.0=yes")]
    [InlineData("We support the last two releases, i.e. 8.1 and 8.0.", "8.1.0=yes 8.0.0=yes 7.8.0=no")]
    [InlineData("- Latest release: **8.1**\n- Old release: 7.9 (major security fixes only)", "8.1.0=yes 7.8.0=?")]
    [InlineData("The newest major is supported. The one before it gets fixes for 6 months after a new major is released. Older versions get no security fixes.", "8.1.0=yes 8.0.0=yes")]
    public void A_count_is_no_version(string words, string expected)
    {
        Assert.Equal("", Statement.Differences(Under(words), "8.1.0 8.0.0 7.9.0 7.8.0", expected));
    }

    [Fact]
    public void A_list_of_unsupported_versions_is_one()
    {
        Assert.Equal("", Statement.Differences("## Unsupported versions\n\n- 1.x\n- 2.x\n", "", "1.0.0=no 2.0.0=no 3.0.0=?"));
    }

    [Fact]
    public void Only_a_branch_is_supported()
    {
        Assert.Equal("", Statement.Differences(Under("Only the `main` branch is supported with security updates."), "1.0.0", "main=yes 1.0.0=no"));
    }

    [Theory]
    [InlineData("Each major version is supported for two years after its first release.", PeriodStart.FirstOfLine, ReleaseUnit.Major, "P2Y")]
    [InlineData("Minor releases are supported with security fixes for 12 months.", PeriodStart.FirstOfLine, ReleaseUnit.Minor, "P12M")]
    [InlineData("A major version gets security updates for 6 months after the next major version is out.", PeriodStart.NextLine, ReleaseUnit.Major, "P6M")]
    public void A_period_runs_from_a_release(string words, PeriodStart start, ReleaseUnit unit, string length)
    {
        var statement = Statement.Read(Under(words));

        Assert.Equal(SupportForm.Dated, statement.Form);
        Assert.Equal((start, unit, length), (statement.Period!.Value.Start, statement.Period.Value.Unit, statement.Period.Value.Length.ToString()));
    }

    [Theory]
    [InlineData("See the [lifecycle page](https://contoso.test/lifecycle) for the versions in support.")]
    [InlineData("Supported versions are listed at <https://contoso.test/versions>.")]
    public void A_pointer_is_a_link(string words)
    {
        var policy = Under(words);

        Assert.Equal(SupportForm.Link, Statement.Read(policy).Form);
        Assert.Equal(SupportStatus.NotStated, Statement.Judge(policy, "1.0.0", "1.0.0").Status);
    }

    [Theory]
    [InlineData("There is no support policy.")]
    [InlineData("We offer no security support for any version.")]
    [InlineData("We make no commitment to any version.")]
    public void A_policy_may_decline(string words)
    {
        var statement = Statement.Read(Under(words));

        Assert.Equal(SupportForm.None, statement.Form);
        Assert.NotNull(statement.Declined);
    }

    [Fact]
    public void Exceptions_are_facts_of_their_own()
    {
        var statement = Statement.Read(Under("We support the last two minor versions. Older releases may get critical fixes on a best effort basis. A risky change may be shipped as a forward-fix only."));

        Assert.NotNull(statement.BestEffortOlder);
        Assert.NotNull(statement.ForwardFixOnly);
        Assert.Equal("", Statement.Differences(Under("We support the last two minor versions. Older releases may get critical fixes on a best effort basis."), "1.3.0 1.2.0 1.1.0", "1.1.1=no 1.2.1=yes"));
    }

    [Theory]
    [InlineData("Tell us which version you use, e.g. 1.2.3, and whether the latest one has the problem.")]
    [InlineData("Versions before 1.4.2 had a hole, see CVE-2020-1234; it was fixed in 1.4.2.")]
    [InlineData("Fixes go to main and any other supported branch.")]
    public void Versions_in_passing_are_no_promise(string words)
    {
        Assert.Equal(SupportForm.None, Statement.Read($"# Policy\n\n## Reporting\n\n{words}\n").Form);
    }

    [Fact]
    public void Silence_is_not_stated()
    {
        var verdict = Statement.Judge("# Policy\n\nWrite to us.\n", "1.0.0", "1.0.0");

        Assert.Equal(SupportStatus.NotStated, verdict.Status);
        Assert.Null(verdict.Span);
    }
}
