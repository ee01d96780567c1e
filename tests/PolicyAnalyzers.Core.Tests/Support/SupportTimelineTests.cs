using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>All lines of a repository, and when each was, is and will be supported.</summary>
public sealed class SupportTimelineTests
{
    private static readonly Tag[] Tags =
    [
        new("v1.0.0", new(2025, 1, 1)), new("v1.0.1", new(2025, 5, 1)), new("v1.1.0", new(2025, 4, 1)),
        new("v1.2.0", new(2025, 8, 1)), new("v1.2.1", new(2025, 9, 1)), new("v2.0.0", new(2026, 2, 1)), new("v2.1.0-rc.1", new(2026, 5, 1)),
    ];

    // "1.2 2025-08-01..2025-09-01 yes until": line, first and last release, status, last day.
    private static string[] Lines(string words) =>
    [
        .. SupportTimeline.Of(Statement.Read($"## Supported Versions\n\n{words}\n"), ReleaseHistory.Of(new(GitState.Read, [.. Tags]), new() { AsOf = Statement.Today }), Statement.Today)
            .Select(l => $"{l.Line} {l.First.Version}..{l.Last.Version} {l.Verdict.Status}{(l.Until is { } until ? $" {until:yyyy-MM-dd}" : "")}"),
    ];

    [Theory]
    [InlineData("We support the last two minor versions.",
        "2.0 2.0.0..2.0.0 Supported", "1.2 1.2.0..1.2.1 Supported", "1.1 1.1.0..1.1.0 Unsupported 2026-02-01", "1.0 1.0.0..1.0.1 Unsupported 2025-08-01")]
    [InlineData("Only the latest version is supported.",
        "2.0 2.0.0..2.0.0 Supported", "1.2 1.2.0..1.2.1 Unsupported 2026-02-01", "1.1 1.1.0..1.1.0 Unsupported 2025-08-01", "1.0 1.0.0..1.0.1 Unsupported 2025-04-01")]
    [InlineData("The latest minor release of each major version is supported.",
        "2.0 2.0.0..2.0.0 Supported", "1.2 1.2.0..1.2.1 Supported", "1.1 1.1.0..1.1.0 Unsupported 2025-08-01", "1.0 1.0.0..1.0.1 Unsupported 2025-04-01")]
    [InlineData("The latest major version is supported.",
        "2.x 2.0.0..2.0.0 Supported", "1.x 1.0.0..1.2.1 Unsupported 2026-02-01")]
    [InlineData("Each minor version is supported for 12 months after its first release.",
        "2.0 2.0.0..2.0.0 Supported 2027-02-01", "1.2 1.2.0..1.2.1 Supported 2026-08-01", "1.1 1.1.0..1.1.0 Unsupported 2026-04-01", "1.0 1.0.0..1.0.1 Unsupported 2026-01-01")]
    [InlineData("| Version | Supported | End of support |\n|---|---|---|\n| 2.x | yes | 2027-01-31 |\n| < 2.0 | no | |",
        "2.x 2.0.0..2.0.0 Supported 2027-01-31", "1.x 1.0.0..1.2.1 Unsupported")]
    [InlineData("| Version | Supported |\n|---|---|\n| 1.2.x | yes |\n| < 1.2 | no |",
        "2.0 2.0.0..2.0.0 Undecided", "1.2 1.2.0..1.2.1 Supported", "1.1 1.1.0..1.1.0 Unsupported", "1.0 1.0.0..1.0.1 Unsupported")]
    public void Each_line_has_its_releases_its_status_and_its_last_day(string words, params string[] expected) => Assert.Equal(expected, Lines(words));

    [Fact]
    public void Where_no_release_is_known_there_are_no_lines() =>
        Assert.Empty(SupportTimeline.Of(Statement.Read("## Supported Versions\n\nWe support the last two minor versions.\n"), new([]), Statement.Today));
}
