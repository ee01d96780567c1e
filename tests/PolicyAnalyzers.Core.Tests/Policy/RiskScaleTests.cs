using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public sealed class RiskScaleTests
{
    private static string Levels(string text) =>
        PolicyReader.Read(new SourceText("SECURITY.md", $"# Security\n\nReport vulnerabilities to security@contoso.test.\n\n{text}\n")).RiskLevels?.Value is { } scale
            ? string.Join(';', scale.Levels.Select(level => $"{level.Value.Level} {level.Value.Text}")) : "";

    [Theory]
    [InlineData("## Severity\n\n- **Critical**: code runs without a login\n- **High**: code runs after a login\n- **Low**: a path is shown to others", "1 Critical: code runs without a login;2 High: code runs after a login;3 Low: a path is shown to others")]
    [InlineData("## Severity\n\n- Low: a path is shown to others\n- Medium: a setting is not kept\n- High: code runs after a login", "1 High: code runs after a login;2 Medium: a setting is not kept;3 Low: a path is shown to others")]
    [InlineData("| Grade | Such as |\n|---|---|\n| 🔴 Critical | code runs without a login |\n| High | code runs after a login |\n| Low | a path is shown to others |", "1 🔴 Critical;2 High;3 Low")]
    [InlineData("## Grades\n\n### Critical\n\nCode runs without a login.\n\n### High\n\nCode runs after a login.\n\n### Low\n\nA path is shown to others.", "1 Critical;2 High;3 Low")]
    [InlineData("## Einstufung\n\nWir stufen jede Schwachstelle ein, die uns gemeldet wird:\n\n- Kritisch: Code wird ohne Anmeldung ausgeführt\n- Hoch: Code wird nach einer Anmeldung ausgeführt\n- Niedrig: ein Pfad wird für andere sichtbar", "1 Kritisch: Code wird ohne Anmeldung ausgeführt;2 Hoch: Code wird nach einer Anmeldung ausgeführt;3 Niedrig: ein Pfad wird für andere sichtbar")]
    public void A_scale_may_have_names(string text, string expected) => Assert.Equal(expected, Levels(text));

    [Theory]
    [InlineData("## Times to a fix\n\n- Critical: 2 days\n- High: 7 days\n- Low: the next release")]
    [InlineData("| Severity | Fix |\n|---|---|\n| Critical | 2 days |\n| High | within 7 days |\n| Low | within 30 days |")]
    [InlineData("- High load of the processor is no vulnerability\n- A crash of the program is one")]
    [InlineData("## Scope\n\n- A critical flaw in the parser of the library\n- A flaw of high impact in the writer\n- A flaw of low impact elsewhere")]
    public void Names_of_severities_alone_are_no_scale(string text) => Assert.Empty(Levels(text));
}
