using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>What POL1012 mends of a row that is malformed.</summary>
public sealed class TableRowTests
{
    [Theory]
    [InlineData("'| {|POL1012:1.0.x|} | no |", "| 1.0.x | no |")]
    [InlineData(" .| {|POL1012:1.0.x|} | no |", " | 1.0.x | no |")]
    public void What_says_nothing_is_taken_away(string row, string mended) => VerifyFix(row, mended);

    private static void VerifyFix(string row, string mended) => PolicyVerifier.VerifyFix(RuleCatalog.POL1012, Table(row), Table(mended));

    private static string Table(string row) => $"# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>.\n\n## Supported versions\n\n| Version | Supported |\n|---|---|\n| 2.0.x | yes |\n{row}\n";
}
