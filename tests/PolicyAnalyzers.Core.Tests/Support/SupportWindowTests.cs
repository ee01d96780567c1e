using PolicyAnalyzers.Support;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>Windows in words.</summary>
public sealed class SupportWindowTests
{
    [Theory]
    [InlineData("We only support the latest version.", 1, ReleaseUnit.Release)]
    [InlineData("Only the most recent release gets security fixes.", 1, ReleaseUnit.Release)]
    [InlineData("Security fixes are provided for the newest published Widget Press release.", 1, ReleaseUnit.Release)]
    [InlineData("Fixes go into the newest stable release alone, so please stay current.", 1, ReleaseUnit.Release)]
    [InlineData("Security updates are made for the latest minor version.", 1, ReleaseUnit.Minor)]
    [InlineData("The latest major version is supported.", 1, ReleaseUnit.Major)]
    [InlineData("Fixes are made for the current major/minor release line.", 1, ReleaseUnit.Minor)]
    [InlineData("We support the last two major versions.", 2, ReleaseUnit.Major)]
    [InlineData("We support the two latest major releases of the library.", 2, ReleaseUnit.Major)]
    [InlineData("The project maintains release branches for the four most recent minor releases.", 4, ReleaseUnit.Minor)]
    [InlineData("Security patches are provided for the last 3 minor releases.", 3, ReleaseUnit.Minor)]
    [InlineData("Security fixes are backported to the 2 most recent minor versions.", 2, ReleaseUnit.Minor)]
    [InlineData("We support the current minor version and the previous one.", 2, ReleaseUnit.Minor)]
    [InlineData("The current release series and the one before it receive security fixes.", 2, ReleaseUnit.Minor)]
    [InlineData("The latest minor release and the two previous minor releases are supported.", 3, ReleaseUnit.Minor)]
    [InlineData("Supported are N, N-1 and N-2, where N is the newest minor release.", 3, ReleaseUnit.Minor)]
    [InlineData("We maintain the minor lines vX.Y and vX.Y-1.", 2, ReleaseUnit.Minor)]
    [InlineData("Fixes are made for `v2.X` and `v2.X-1`.", 2, ReleaseUnit.Minor)]
    [InlineData("We support the newest release (`N`, for instance `3.4`) and the release before it (`N-1`, for instance `3.3`).", 2, ReleaseUnit.Minor)]
    [InlineData("We support the latest release (e.g. 2.7) and the previous one (e.g. 2.6) with security fixes.", 2, ReleaseUnit.Minor)]
    [InlineData("At any time the latest two releases receive security updates.", 2, ReleaseUnit.Release)]
    [InlineData("We provide security updates for the current and previous major versions.", 2, ReleaseUnit.Major)]
    [InlineData("- Latest release only", 1, ReleaseUnit.Release)]
    [InlineData("- The latest minor release", 1, ReleaseUnit.Minor)]
    [InlineData("Security fixes are only released for the latest patch version.", 1, ReleaseUnit.Patch)]
    [InlineData("We do not backport fixes to older releases.", 1, ReleaseUnit.Release)]
    [InlineData("Older versions are not supported.", 1, ReleaseUnit.Release)]
    [InlineData("Nur die neueste Version erhält Sicherheitsupdates.", 1, ReleaseUnit.Release)]
    [InlineData("Seule la dernière version majeure est prise en charge avec des correctifs de sécurité.", 1, ReleaseUnit.Major)]
    [InlineData("Solo la última versión recibe actualizaciones de seguridad.", 1, ReleaseUnit.Release)]
    [InlineData("Apenas a versão mais recente recebe correções de segurança.", 1, ReleaseUnit.Release)]
    [InlineData("仅最新版本会获得安全更新。", 1, ReleaseUnit.Release)]
    [InlineData("最新バージョンのみサポートしています。", 1, ReleaseUnit.Release)]
    [InlineData("최신 버전만 지원합니다.", 1, ReleaseUnit.Release)]
    [InlineData("Обновления безопасности получает только последняя версия.", 1, ReleaseUnit.Release)]
    public void Counts_from_the_newest(string words, int count, ReleaseUnit unit)
    {
        var statement = Statement.Read($"# Security policy\n\n## Supported versions\n\n{words}\n");

        Assert.Equal(SupportForm.Window, statement.Form);
        Assert.Equal(new SupportWindow(count, unit), statement.Window?.Value);
    }

    [Theory]
    [InlineData("We support only the latest version with security fixes.")]
    [InlineData("Security fixes are released for the most recent minor version.")]
    [InlineData("The project does not issue hot fixes for prior versions.")]
    public void Is_found_under_any_heading(string words)
    {
        Assert.NotNull(Statement.Read($"# Security policy\n\nWrite to us in private.\n\n{words}\n").Window);
    }

    [Theory]
    [InlineData("Please upgrade to the latest version before you report.")]
    [InlineData("Check that the problem exists in the latest release.")]
    [InlineData("Run the latest supported version and apply patches promptly.")]
    [InlineData("A critical finding is one in our newest release.")]
    public void Advice_to_users_is_no_window(string words)
    {
        Assert.Equal(SupportForm.None, Statement.Read($"# Security policy\n\n## Reporting a vulnerability\n\n{words}\n").Form);
    }

    [Theory]
    [InlineData("the latest two minor versions", "2.1.0 2.0.4 1.9.9", "2.1.0=yes 2.0.9=yes 1.9.10=no 2.2.0=yes 2.2.0-rc.1=yes 1.5.0=no")]
    [InlineData("the latest two major versions", "3.1.0 2.7.0 1.9.9", "3.0.0=yes 2.7.1=yes 1.9.10=no 4.0.0=yes")]
    [InlineData("the latest version only", "1.8.5 1.8.4 1.7.12", "1.8.5=yes 1.8.6=yes 1.8.4=no 1.7.13=no")]
    [InlineData("the latest minor version", "2024.10.1 2024.9.3 2023.12.0", "2024.10.2=yes 2024.9.4=no 2025.1.0=yes")]
    [InlineData("the latest minor version", "1.2.3.4 1.2.3.3 1.1.0.9", "1.2.3.5=yes 1.1.0.10=no")]
    [InlineData("the latest minor version", "", "1.2.3=?")]
    public void Decides_old_and_new_versions(string window, string releases, string expected)
    {
        Assert.Equal("", Statement.Differences($"## Supported versions\n\nWe support {window} with security fixes.\n", releases, expected));
    }

    // "The supported version" is one, and no other.
    [Fact]
    public void The_newest_is_the_supported_one() => Assert.Equal("", Statement.Differences("## Supported versions\n\nThe newest release is always the supported version.\n", "4.2.0 4.1.0 3.9.0", "4.2.0=yes 4.1.0=no 3.9.0=no"));

    [Fact]
    public void Pre_releases_do_not_push_a_line_out()
    {
        Assert.Equal("", Statement.Differences("## Supported versions\n\nWe support the last two minor versions.\n", "1.9.0-rc.1 1.8.5 1.7.12", "1.7.13=yes 1.9.0-rc.2=yes"));
    }

    [Fact]
    public void A_window_beside_a_row_that_only_denies_has_the_newest_in_it() => Assert.Equal("", Statement.Differences(
        "## Supported versions\n\nOnly the latest release gets security updates.\n\n| Version | Supported |\n|---|---|\n| < 0.1 | no |\n", "0.3.0 0.2.0", "0.3.0=yes 0.2.0=no 0.0.9=no"));

    [Fact]
    public void The_newest_of_a_line_is_a_window_inside_it()
    {
        Assert.Equal("", Statement.Differences("## Supported versions\n\nFixes are made for the latest version in the 5.x and 4.x series.\n", "5.2.0 5.1.0 4.9.1 4.8.0 3.0.0", "5.2.1=yes 5.1.0=no 4.9.1=yes 4.8.0=no 3.0.1=no"));
    }

    [Fact]
    public void Lines_behind_the_newest_may_run_out()
    {
        var statement = Statement.Read("## Supported versions\n\nWe support the current major version, and the previous major version for 6 months after the new major is out.\n");
        var history = new ReleaseHistory([new(new(3, 0, 0), new(2026, 1, 15)), new(new(2, 0, 0), new(2024, 1, 1)), new(new(1, 0, 0), new(2023, 1, 1))]);

        SupportStatus Judge(string version, DateOnly day) => SupportVerdict.Of(statement, history, version, day).Status;

        Assert.Equal(SupportStatus.Supported, Judge("3.0.1", new(2030, 1, 1)));
        Assert.Equal(SupportStatus.Supported, Judge("2.0.1", new(2026, 7, 15)));
        Assert.Equal(SupportStatus.Unsupported, Judge("2.0.1", new(2026, 7, 16)));
        Assert.Equal(SupportStatus.Unsupported, Judge("1.0.1", new(2026, 2, 1)));
    }

    [Theory]
    [InlineData("We support the latest two minor versions, and the last minor of the previous major for six months.")]
    [InlineData("We support the latest two minor versions. The last minor version of the previous major gets security fixes for 6 months after the new major version.")]
    [InlineData("The latest minor release of the previous major version is supported for 6 months, and we support the two newest minor versions.")]
    public void The_previous_major_may_have_a_promise_of_its_own(string words)
    {
        var statement = Statement.Read($"## Supported versions\n\n{words}\n");
        var history = new ReleaseHistory(
        [
            new(new(3, 2, 0), new(2026, 3, 1)), new(new(3, 1, 0), new(2026, 2, 1)), new(new(3, 0, 0), new(2026, 1, 15)),
            new(new(2, 9, 1), new(2026, 1, 1)), new(new(2, 8, 0), new(2025, 6, 1)), new(new(1, 4, 0), new(2024, 1, 1)),
        ]);

        SupportStatus Judge(string version, DateOnly day) => SupportVerdict.Of(statement, history, version, day).Status;

        Assert.Equal(new SupportWindow(1, ReleaseUnit.Minor), statement.PreviousMajor?.Value);
        Assert.Equal(SupportStatus.Supported, Judge("3.1.5", new(2030, 1, 1)));
        Assert.Equal(SupportStatus.Unsupported, Judge("3.0.1", new(2026, 6, 1)));
        Assert.Equal(SupportStatus.Supported, Judge("2.9.2", new(2026, 7, 15)));
        Assert.Equal(SupportStatus.Unsupported, Judge("2.9.2", new(2026, 7, 16)));
        Assert.Equal(SupportStatus.Unsupported, Judge("2.8.1", new(2026, 2, 1)));
        Assert.Equal(SupportStatus.Unsupported, Judge("1.4.1", new(2026, 2, 1)));
    }

    [Theory]
    [InlineData("We support the latest minor release and the previous major release.")]
    [InlineData("The latest minor release of the current major and of the one before it.")]
    public void Two_things_side_by_side_are_not_one_inside_the_other(string words) =>
        Assert.Null(Statement.Read($"## Supported versions\n\n{words}\n").PreviousMajor);

    [Fact]
    public void A_window_may_hold_in_each_major()
    {
        Assert.Equal("", Statement.Differences("## Supported versions\n\nThe latest minor release of the two most recent major versions is supported.\n", "3.1.0 2.3.0 2.2.5 1.9.1", "3.1.1=yes 2.3.1=yes 2.2.6=no 1.9.2=no"));
        Assert.Equal("", Statement.Differences("## Supported versions\n\nThe latest minor release of each major version is supported.\n", "2.3.0 2.2.5 1.9.1 1.8.0", "2.3.1=yes 2.2.6=no 1.9.2=yes 1.8.1=no"));
    }
}
